<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
    <context>
        <name>AppHeader</name>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/app_header.py"></location>
            <source>Forget all copies of {title}…</source>
            <translation>Alle Kopien von {title} vergessen…</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/app_header.py"></location>
            <source>Kept back for review…</source>
            <translation>Zur Durchsicht zurückbehalten…</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/app_header.py"></location>
            <source>{count} kept back</source>
            <translation>{count} zurückbehalten</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/app_header.py"></location>
            <source>{count} kept back for review</source>
            <translation>{count} zur Durchsicht zurückbehalten</translation>
        </message>
    </context>
    <context>
        <name>AppPage</name>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/app_page.py"></location>
            <source>There is no folder {folder} yet.</source>
            <translation>Den Ordner {folder} gibt es noch nicht.</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/app_page.py"></location>
            <source>This is a demo: a program that behaves like Rerun, in a temporary folder. Nothing is sent.</source>
            <translation>Dies ist eine Vorführung: ein Programm, das sich wie Rerun verhält, in einem vorübergehenden Ordner. Nichts wird gesendet.</translation>
        </message>
    </context>
    <context>
        <name>CatalogueOutline</name>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/catalogue_outline.py"></location>
            <source>What may be collected</source>
            <translation>Was erfasst werden darf</translation>
        </message>
    </context>
    <context>
        <name>CataloguePage</name>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/catalogue_page.py"></location>
            <source> · {count} kinds of events</source>
            <translation> · {count} Arten von Ereignissen</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/catalogue_page.py"></location>
            <source> · {count} undocumented</source>
            <translation> · {count} undokumentiert</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/catalogue_page.py"></location>
            <source>, {count} of them seen here</source>
            <translation>, {count} davon hier gesehen</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/catalogue_page.py"></location>
            <source>It leaves one beside its events at its next start.</source>
            <translation>Es hinterlässt beim nächsten Start einen neben seinen Ereignissen.</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/catalogue_page.py"></location>
            <source>Reading the catalogue…</source>
            <translation>Katalog wird gelesen…</translation>
        </message>
    </context>
    <context>
        <name>CatalogueTree</name>
        <message>
            <location filename="../../../gui/pellucid_gui/models/catalogue_tree.py"></location>
            <source>, seen here: {count}</source>
            <translation>, hier gesehen: {count}</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/catalogue_tree.py"></location>
            <source>, undocumented</source>
            <translation>, undokumentiert</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/catalogue_tree.py"></location>
            <source>Event</source>
            <translation>Ereignis</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/catalogue_tree.py"></location>
            <source>Last</source>
            <translation>Zuletzt</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/catalogue_tree.py"></location>
            <source>Seen here</source>
            <translation>Hier gesehen</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/catalogue_tree.py"></location>
            <source>never</source>
            <translation>nie</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/catalogue_tree.py"></location>
            <source>not counted yet</source>
            <translation>noch nicht gezählt</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/catalogue_tree.py"></location>
            <source>unknown</source>
            <translation>unbekannt</translation>
        </message>
    </context>
    <context>
        <name>CloudView</name>
        <message>
            <location filename="../../../gui/pellucid_gui/demo_viewer/cloud.py"></location>
            <source>Choose a sample on the left</source>
            <translation>Wählen Sie links ein Beispiel</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/demo_viewer/cloud.py"></location>
            <source>Point cloud: {name}</source>
            <translation>Punktwolke: {name}</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/demo_viewer/cloud.py"></location>
            <source>nothing is open</source>
            <translation>nichts ist geöffnet</translation>
        </message>
    </context>
    <context>
        <name>CodeBlock</name>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/code_block.py"></location>
            <source>Copy: {title}</source>
            <translation>Kopieren: {title}</translation>
        </message>
    </context>
    <context>
        <name>CompareDialog</name>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/compare_dialog.py"></location>
            <source>All</source>
            <translation>Alle</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/compare_dialog.py"></location>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/compare_dialog.py"></location>
            <source>Copy both as one text, with - and + before what differs</source>
            <translation>Beide als einen Text kopieren, mit - und + vor dem, was sich unterscheidet</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/compare_dialog.py"></location>
            <source>Only what differs</source>
            <translation>Nur was sich unterscheidet</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/compare_dialog.py"></location>
            <source>The difference before (Shift+F3)</source>
            <translation>Der Unterschied davor (Umschalt+F3)</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/compare_dialog.py"></location>
            <source>The next difference (F3)</source>
            <translation>Der nächste Unterschied (F3)</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/compare_dialog.py"></location>
            <source>They differ in one place</source>
            <translation>Sie unterscheiden sich an einer Stelle</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/compare_dialog.py"></location>
            <source>They differ in {count} places</source>
            <translation>Sie unterscheiden sich an {count} Stellen</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/compare_dialog.py"></location>
            <source>They say the same</source>
            <translation>Sie sagen dasselbe</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/compare_dialog.py"></location>
            <source>Two events side by side</source>
            <translation>Zwei Ereignisse nebeneinander</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/compare_dialog.py"></location>
            <source>Which lines</source>
            <translation>Welche Zeilen</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/compare_dialog.py"></location>
            <source>{place} of {count}</source>
            <translation>{place} von {count}</translation>
        </message>
    </context>
    <context>
        <name>CompareTable</name>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/compare_table.py"></location>
            <source>Both payloads</source>
            <translation>Beide Nutzdaten</translation>
        </message>
    </context>
    <context>
        <name>Comparing</name>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/comparing.py"></location>
            <source>No event of this kind and name came before this one</source>
            <translation>Vor diesem kam kein Ereignis dieser Art und dieses Namens</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/comparing.py"></location>
            <source>Select two events in the table to compare them.</source>
            <translation>Wählen Sie in der Tabelle zwei Ereignisse aus, um sie zu vergleichen.</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/comparing.py"></location>
            <source>The lines as recorded: of at least one of them nothing would leave.</source>
            <translation>Die Zeilen wie aufgezeichnet: Von mindestens einer ginge nichts ab.</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/comparing.py"></location>
            <source>What leaves of each event alone, made from its line, with a hash for each {mark}; every number as it is written.</source>
            <translation>Was von jedem Ereignis für sich abgeht, aus seiner Zeile gemacht, mit einem Hash für jedes {mark}; jede Zahl, wie sie dasteht.</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/comparing.py"></location>
            <source>What leaves of each event alone, made from its line; every number as it is written.</source>
            <translation>Was von jedem Ereignis für sich abgeht, aus seiner Zeile gemacht; jede Zahl, wie sie dasteht.</translation>
        </message>
    </context>
    <context>
        <name>CountBars</name>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/count_bars.py"></location>
            <source>Show all {count}</source>
            <translation>Alle {count} zeigen</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/count_bars.py"></location>
            <source>{count} more are in the exported page</source>
            <translation>{count} weitere stehen in der exportierten Seite</translation>
        </message>
    </context>
    <context>
        <name>CountRow</name>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/count_bars.py"></location>
            <source>Shows these events</source>
            <translation>Zeigt diese Ereignisse</translation>
        </message>
    </context>
    <context>
        <name>CountedPage</name>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/late_page.py"></location>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
    </context>
    <context>
        <name>DayChart</name>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/day_chart.py"></location>
            <source>Events by day</source>
            <translation>Ereignisse nach Tagen</translation>
        </message>
    </context>
    <context>
        <name>EventSheet</name>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/event_sheet.py"></location>
            <source>About the chosen event</source>
            <translation>Über das gewählte Ereignis</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/event_sheet.py"></location>
            <source>It has no fields of its own.</source>
            <translation>Es hat keine eigenen Felder.</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/event_sheet.py"></location>
            <source>The version that was seen last does not have it.</source>
            <translation>Die zuletzt gesehene Version hat es nicht.</translation>
        </message>
    </context>
    <context>
        <name>EventTable</name>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/event_table.py"></location>
            <source>Events</source>
            <translation>Ereignisse</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/event_table.py"></location>
            <source>No event begins with {head}</source>
            <translation>Kein Ereignis beginnt mit {head}</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/event_table.py"></location>
            <source>{head} – no such event</source>
            <translation>{head} – kein solches Ereignis</translation>
        </message>
    </context>
    <context>
        <name>EventsPane</name>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/events_pane.py"></location>
            <source>Columns: choose, arrange, order</source>
            <translation>Spalten: wählen, anordnen, sortieren</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/events_pane.py"></location>
            <source>Looking for {head}</source>
            <translation>Suche nach {head}</translation>
        </message>
    </context>
    <context>
        <name>ExplainedPage</name>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/explained_page.py"></location>
            <source>Before</source>
            <translation>Vorher</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/explained_page.py"></location>
            <source>Both payloads beside each other</source>
            <translation>Beide Nutzdaten nebeneinander</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/explained_page.py"></location>
            <source>Each field</source>
            <translation>Jedes Feld</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/explained_page.py"></location>
            <source>Field</source>
            <translation>Feld</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/explained_page.py"></location>
            <source>Fields</source>
            <translation>Felder</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/explained_page.py"></location>
            <source>Looking at each field…</source>
            <translation>Jedes Feld wird angesehen…</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/explained_page.py"></location>
            <source>No event of this kind and name came before it, of those that are still here.</source>
            <translation>Vor diesem kam kein Ereignis dieser Art und dieses Namens, von denen, die noch hier sind.</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/explained_page.py"></location>
            <source>Now</source>
            <translation>Jetzt</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/explained_page.py"></location>
            <source>Side by side…</source>
            <translation>Nebeneinander…</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/explained_page.py"></location>
            <source>The first of its kind</source>
            <translation>Das erste seiner Art</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/explained_page.py"></location>
            <source>This event is large.</source>
            <translation>Dieses Ereignis ist groß.</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/explained_page.py"></location>
            <source>Value</source>
            <translation>Wert</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/explained_page.py"></location>
            <source>What differs</source>
            <translation>Was sich unterscheidet</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/explained_page.py"></location>
            <source>What differs ({count})</source>
            <translation>Was sich unterscheidet ({count})</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/explained_page.py"></location>
            <source>What it means</source>
            <translation>Was es bedeutet</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/explained_page.py"></location>
            <source>What to see of the fields</source>
            <translation>Was von den Feldern zu sehen ist</translation>
        </message>
    </context>
    <context>
        <name>FilterBar</name>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/filter_bar.py"></location>
            <source>Clear the filter (Esc)</source>
            <translation>Filter leeren (Esc)</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/filter_bar.py"></location>
            <source>Progress</source>
            <translation>Fortschritt</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/filter_bar.py"></location>
            <source>What a filter can say</source>
            <translation>Was ein Filter sagen kann</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/filter_bar.py"></location>
            <source>{rows} of {total}</source>
            <translation>{rows} von {total}</translation>
        </message>
    </context>
    <context>
        <name>FilterChips</name>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/filter_chips.py"></location>
            <source>Parts of the filter</source>
            <translation>Teile des Filters</translation>
        </message>
    </context>
    <context>
        <name>FilterField</name>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/filter_field.py"></location>
            <source>Filter</source>
            <translation>Filter</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/filter_field.py"></location>
            <source>Filter: words, name:viewer*, state:queued, since:1h …</source>
            <translation>Filter: Wörter, name:viewer*, state:queued, since:1h …</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/filter_field.py"></location>
            <source>Recent</source>
            <translation>Zuletzt</translation>
        </message>
    </context>
    <context>
        <name>FilterHelp</name>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/filter_help.py"></location>
            <source>Try it</source>
            <translation>Ausprobieren</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/filter_help.py"></location>
            <source>What a filter can say</source>
            <translation>Was ein Filter sagen kann</translation>
        </message>
    </context>
    <context>
        <name>FilterMenu</name>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/filter_menu.py"></location>
            <source>Arrange your filters…</source>
            <translation>Ihre Filter ordnen…</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/filter_menu.py"></location>
            <source>Recent</source>
            <translation>Zuletzt</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/filter_menu.py"></location>
            <source>Save this filter…</source>
            <translation>Diesen Filter sichern…</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/filter_menu.py"></location>
            <source>Saved and recent filters</source>
            <translation>Gesicherte und letzte Filter</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/filter_menu.py"></location>
            <source>Useful</source>
            <translation>Nützlich</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/filter_menu.py"></location>
            <source>Your filters</source>
            <translation>Ihre Filter</translation>
        </message>
    </context>
    <context>
        <name>FilterPopup</name>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/filter_popup.py"></location>
            <source>Suggestions</source>
            <translation>Vorschläge</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/filter_popup.py"></location>
            <source>↓ to choose · Tab takes it · Esc closes</source>
            <translation>↓ zum Wählen · Tab nimmt an · Esc schließt</translation>
        </message>
    </context>
    <context>
        <name>FindBar</name>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/find_bar.py"></location>
            <source>Close the search (Esc)</source>
            <translation>Suche schließen (Esc)</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/find_bar.py"></location>
            <source>Nothing found</source>
            <translation>Nichts gefunden</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/find_bar.py"></location>
            <source>Nothing found in what is shown</source>
            <translation>Nichts gefunden in dem, was gezeigt wird</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/find_bar.py"></location>
            <source>Only what is shown is searched</source>
            <translation>Nur was gezeigt wird, wird durchsucht</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/find_bar.py"></location>
            <source>Search in this text</source>
            <translation>In diesem Text suchen</translation>
        </message>
    </context>
    <context>
        <name>FirstRunDialog</name>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/first_run_dialog.py"></location>
            <source>All that may be collected, and each class by itself…</source>
            <translation>Alles, was erfasst werden darf, und jede Klasse für sich…</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/first_run_dialog.py"></location>
            <source>Question</source>
            <translation>Frage</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/first_run_dialog.py"></location>
            <source>What would be sent first</source>
            <translation>Was zuerst gesendet würde</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/first_run_dialog.py"></location>
            <source>Where it would go</source>
            <translation>Wohin es ginge</translation>
        </message>
    </context>
    <context>
        <name>FollowButton</name>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/follow_button.py"></location>
            <source> · {count} new</source>
            <translation> · {count} neu</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/follow_button.py"></location>
            <source>Follow: go to the newest event and keep it in view (Ctrl+End)</source>
            <translation>Folgen: zum neuesten Ereignis gehen und es im Blick behalten (Strg+Ende)</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/follow_button.py"></location>
            <source>Following</source>
            <translation>Folgt</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/follow_button.py"></location>
            <source>New events scroll into view; scroll up or choose an event to pause</source>
            <translation>Neue Ereignisse rollen herein; nach oben rollen oder ein Ereignis wählen hält an</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/follow_button.py"></location>
            <source>Paused</source>
            <translation>Angehalten</translation>
        </message>
    </context>
    <context>
        <name>Foot</name>
        <message>
            <location filename="../../../gui/pellucid_gui/demo_viewer/foot.py"></location>
            <source>No event received yet by the receiver on this machine; nothing leaves it</source>
            <translation>Noch kein Ereignis beim Empfänger auf diesem Rechner eingegangen; nichts verlässt ihn</translation>
        </message>
    </context>
    <context>
        <name>Forgetting</name>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/forgetting.py"></location>
            <source>Counting what would be forgotten</source>
            <translation>Es wird gezählt, was vergessen würde</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/forgetting.py"></location>
            <source>Forgetting all copies, session by session</source>
            <translation>Alle Kopien werden vergessen, Sitzung für Sitzung</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/forgetting.py"></location>
            <source>There is nothing to forget: Pellucid has no copy of it.</source>
            <translation>Es gibt nichts zu vergessen: Pellucid hat keine Kopie davon.</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/forgetting.py"></location>
            <source>There is nothing to forget: its bytes are gone.</source>
            <translation>Es gibt nichts zu vergessen: Die Bytes sind schon weg.</translation>
        </message>
    </context>
    <context>
        <name>HeaderFrame</name>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/header_frame.py"></location>
            <source>About Pellucid</source>
            <translation>Über Pellucid</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/header_frame.py"></location>
            <source>Keyboard</source>
            <translation>Tastatur</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/header_frame.py"></location>
            <source>More</source>
            <translation>Mehr</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/header_frame.py"></location>
            <source>Sessions…</source>
            <translation>Sitzungen…</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/header_frame.py"></location>
            <source>Verify what is kept…</source>
            <translation>Aufbewahrtes prüfen…</translation>
        </message>
    </context>
    <context>
        <name>JobBar</name>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/job_bar.py"></location>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/job_bar.py"></location>
            <source>Dismiss</source>
            <translation>Ausblenden</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/job_bar.py"></location>
            <source>Done</source>
            <translation>Fertig</translation>
        </message>
    </context>
    <context>
        <name>JourneyPage</name>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/journey_page.py"></location>
            <source>After the step before</source>
            <translation>Nach dem vorherigen Schritt</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/journey_page.py"></location>
            <source>No receipt tells of it yet.</source>
            <translation>Noch kein Beleg nennt es.</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/journey_page.py"></location>
            <source>What became of it</source>
            <translation>Was daraus wurde</translation>
        </message>
    </context>
    <context>
        <name>JsonView</name>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/json_view.py"></location>
            <source>Fold what is around the cursor</source>
            <translation>Um den Cursor einklappen</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/json_view.py"></location>
            <source>Unfold all</source>
            <translation>Alles ausklappen</translation>
        </message>
    </context>
    <context>
        <name>LeftoversDialog</name>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/leftovers_dialog.py"></location>
            <source>Let go</source>
            <translation>Freigeben</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <location filename="../../../gui/pellucid_gui/main_window.py"></location>
            <source>The window changes its language as soon as what is under way has ended.</source>
            <translation>Das Fenster wechselt die Sprache, sobald beendet ist, was gerade läuft.</translation>
        </message>
    </context>
    <context>
        <name>MatchSteps</name>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/match_steps.py"></location>
            <source>The next place that was found (F3)</source>
            <translation>Die nächste gefundene Stelle (F3)</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/match_steps.py"></location>
            <source>The place before (Shift+F3)</source>
            <translation>Die Stelle davor (Umschalt+F3)</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/match_steps.py"></location>
            <source>{place} of {n}</source>
            <translation>{place} von {n}</translation>
        </message>
    </context>
    <context>
        <name>Notice</name>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/notice.py"></location>
            <source>Error</source>
            <translation>Fehler</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/notice.py"></location>
            <source>Note</source>
            <translation>Hinweis</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/notice.py"></location>
            <source>Warning</source>
            <translation>Warnung</translation>
        </message>
    </context>
    <context>
        <name>NoticeBar</name>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/notice_bar.py"></location>
            <source>Dismiss</source>
            <translation>Ausblenden</translation>
        </message>
    </context>
    <context>
        <name>OutboxHead</name>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/outbox_head.py"></location>
            <source>Held</source>
            <translation>Zurückgehalten</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/outbox_head.py"></location>
            <source>Next request</source>
            <translation>Nächste Anfrage</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/outbox_head.py"></location>
            <source>The request after this one</source>
            <translation>Die Anfrage danach</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/outbox_head.py"></location>
            <source>The request before this one</source>
            <translation>Die Anfrage davor</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/outbox_head.py"></location>
            <source>What is looked at</source>
            <translation>Was angesehen wird</translation>
        </message>
    </context>
    <context>
        <name>OutboxParts</name>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/outbox_parts.py"></location>
            <source>Looking at what leaves next…</source>
            <translation>Nachsehen, was als Nächstes abgeht…</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/outbox_parts.py"></location>
            <source>Try again</source>
            <translation>Erneut versuchen</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/outbox_parts.py"></location>
            <source>What can be done with the chosen event or field</source>
            <translation>Was mit dem gewählten Ereignis oder Feld getan werden kann</translation>
        </message>
    </context>
    <context>
        <name>OutlinePage</name>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/outline_page.py"></location>
            <source>Clear search</source>
            <translation>Suche leeren</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/outline_page.py"></location>
            <source>Count again</source>
            <translation>Erneut zählen</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/outline_page.py"></location>
            <source>Counting events</source>
            <translation>Ereignisse werden gezählt</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/outline_page.py"></location>
            <source>Counting… {share}</source>
            <translation>Wird gezählt… {share}</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/outline_page.py"></location>
            <source>No catalogue</source>
            <translation>Kein Katalog</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/outline_page.py"></location>
            <source>Nothing found</source>
            <translation>Nichts gefunden</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/outline_page.py"></location>
            <source>Search events and fields</source>
            <translation>Ereignisse und Felder suchen</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/outline_page.py"></location>
            <source>Try again</source>
            <translation>Erneut versuchen</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/outline_page.py"></location>
            <source>{title} has left no catalogue</source>
            <translation>{title} hat keinen Katalog hinterlassen</translation>
        </message>
    </context>
    <context>
        <name>OwnHeader</name>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/own_header.py"></location>
            <source>Before a batch leaves</source>
            <translation>Bevor ein Stapel abgeht</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/own_header.py"></location>
            <source>Choose again…</source>
            <translation>Neu wählen…</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/own_header.py"></location>
            <source>Forget all events of {title}…</source>
            <translation>Alle Ereignisse von {title} vergessen…</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/own_header.py"></location>
            <source>Go on now</source>
            <translation>Jetzt fortfahren</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/own_header.py"></location>
            <source>Pause for an hour</source>
            <translation>Eine Stunde anhalten</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/own_header.py"></location>
            <source>Pause until {title} is started again</source>
            <translation>Anhalten, bis {title} neu gestartet wird</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/own_header.py"></location>
            <source>What is asked…</source>
            <translation>Was gefragt wird…</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/own_header.py"></location>
            <source>What is collected…</source>
            <translation>Was erfasst wird…</translation>
        </message>
    </context>
    <context>
        <name>OwnSide</name>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/own_side.py"></location>
            <source>{title} sends nothing at present.</source>
            <translation>{title} sendet zurzeit nichts.</translation>
        </message>
    </context>
    <context>
        <name>OwnVerbs</name>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/own_verbs.py"></location>
            <source>Undone: the e-mail address is attached again.</source>
            <translation>Rückgängig gemacht: Die E-Mail-Adresse ist wieder beigefügt.</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/own_verbs.py"></location>
            <source>{title} has the new id {id}.</source>
            <translation>{title} hat die neue Kennung {id}.</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/own_verbs.py"></location>
            <source>{title} records nothing any more.</source>
            <translation>{title} zeichnet nichts mehr auf.</translation>
        </message>
    </context>
    <context>
        <name>PageTabs</name>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/page_tabs.py"></location>
            <source>Events</source>
            <translation>Ereignisse</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/page_tabs.py"></location>
            <source>Pages</source>
            <translation>Seiten</translation>
        </message>
    </context>
    <context>
        <name>PayloadReader</name>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/payload_reader.py"></location>
            <source>Events</source>
            <translation>Ereignisse</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/payload_reader.py"></location>
            <source>Exact bytes</source>
            <translation>Genaue Bytes</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/payload_reader.py"></location>
            <source>What each part means</source>
            <translation>Was jeder Teil bedeutet</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/payload_reader.py"></location>
            <source>unreadable line</source>
            <translation>unlesbare Zeile</translation>
        </message>
    </context>
    <context>
        <name>PhaseLine</name>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/phase_line.py"></location>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/phase_line.py"></location>
            <source>Open again</source>
            <translation>Erneut öffnen</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/phase_line.py"></location>
            <source>Opening… {share}</source>
            <translation>Wird geöffnet… {share}</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/phase_line.py"></location>
            <source>Ordering…</source>
            <translation>Wird sortiert…</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/phase_line.py"></location>
            <source>Search on</source>
            <translation>Weitersuchen</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/phase_line.py"></location>
            <source>Searching… {share}</source>
            <translation>Wird gesucht… {share}</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/phase_line.py"></location>
            <source>Stopped</source>
            <translation>Angehalten</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/phase_line.py"></location>
            <source>Stopped: only {share} is searched</source>
            <translation>Angehalten: nur {share} durchsucht</translation>
        </message>
    </context>
    <context>
        <name>Pointing</name>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/pointing.py"></location>
            <source>Looking for event {event}…</source>
            <translation>Suche nach Ereignis {event}…</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/pointing.py"></location>
            <source>There is no event {event} here. It may have been forgotten, or never have been seen.</source>
            <translation>Ein Ereignis {event} gibt es hier nicht. Vielleicht wurde es vergessen oder nie gesehen.</translation>
        </message>
    </context>
    <context>
        <name>QuestionBand</name>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/question_band.py"></location>
            <source>Question</source>
            <translation>Frage</translation>
        </message>
    </context>
    <context>
        <name>RecordDesk</name>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/record_desk.py"></location>
            <source>There is no payload: nothing of this line would leave.</source>
            <translation>Es gibt keine Nutzdaten: Von dieser Zeile ginge nichts ab.</translation>
        </message>
    </context>
    <context>
        <name>RequestOutline</name>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/request_outline.py"></location>
            <source>Events and fields of the request</source>
            <translation>Ereignisse und Felder der Anfrage</translation>
        </message>
    </context>
    <context>
        <name>RequestPane</name>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/request_pane.py"></location>
            <source>Batch {batch}</source>
            <translation>Stapel {batch}</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/request_pane.py"></location>
            <source>Body, exactly as it leaves</source>
            <translation>Body, genau wie er abgeht</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/request_pane.py"></location>
            <source>Copy the request</source>
            <translation>Anfrage kopieren</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/request_pane.py"></location>
            <source>Its other headers, and their order, are not known.</source>
            <translation>Ihre übrigen Kopfzeilen und deren Reihenfolge sind nicht bekannt.</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/request_pane.py"></location>
            <source>Request line and headers</source>
            <translation>Anfragezeile und Kopfzeilen</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/request_pane.py"></location>
            <source>Save the body to a file…</source>
            <translation>Body in eine Datei sichern…</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/request_pane.py"></location>
            <source>User-Agent names the engine that sends. Its version is shown as this window has it; the program may have another one inside.</source>
            <translation>User-Agent nennt die Engine, die sendet. Ihre Version steht hier, wie dieses Fenster sie hat; im Programm kann eine andere stecken.</translation>
        </message>
    </context>
    <context>
        <name>Reviews</name>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/reviewing.py"></location>
            <source>It leaves one at its next start</source>
            <translation>Es hinterlässt einen beim nächsten Start</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/reviewing.py"></location>
            <source>Let this event go?</source>
            <translation>Dieses Ereignis freigeben?</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/reviewing.py"></location>
            <source>Look at it…</source>
            <translation>Ansehen…</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/reviewing.py"></location>
            <source>Look at them…</source>
            <translation>Ansehen…</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/reviewing.py"></location>
            <source>See the difference…</source>
            <translation>Unterschied ansehen…</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/reviewing.py"></location>
            <source>This event has no field that could be taken out.</source>
            <translation>Dieses Ereignis hat kein Feld, das sich herausnehmen ließe.</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/reviewing.py"></location>
            <source>What you tick is sent to {host}, exactly as it stands here; all else stays where it is.</source>
            <translation>Was Sie ankreuzen, wird an {host} gesendet, genau wie es hier steht; alles andere bleibt, wo es ist.</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/reviewing.py"></location>
            <source>{title} has left no catalogue that can be read. {why}.</source>
            <translation>{title} hat keinen lesbaren Katalog hinterlassen. {why}.</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/reviewing.py"></location>
            <source>{title} {version} would collect more: {names}. It waits until you have seen it.</source>
            <translation>{title} {version} würde mehr erfassen: {names}. Es wartet, bis Sie es gesehen haben.</translation>
        </message>
    </context>
    <context>
        <name>RowMenu</name>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/row_menu.py"></location>
            <source>CSV</source>
            <translation>CSV</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/row_menu.py"></location>
            <source>Columns</source>
            <translation>Spalten</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/row_menu.py"></location>
            <source>Compare the two…</source>
            <translation>Die beiden vergleichen…</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/row_menu.py"></location>
            <source>Compare with the last of its kind…</source>
            <translation>Mit dem letzten seiner Art vergleichen…</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/row_menu.py"></location>
            <source>Copy as</source>
            <translation>Kopieren als</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/row_menu.py"></location>
            <source>Copy line as text</source>
            <translation>Zeile als Text kopieren</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/row_menu.py"></location>
            <source>Copy payload</source>
            <translation>Nutzdaten kopieren</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/row_menu.py"></location>
            <source>Copy {count} lines as text</source>
            <translation>{count} Zeilen als Text kopieren</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/row_menu.py"></location>
            <source>Export all {count} shown…</source>
            <translation>Alle {count} gezeigten exportieren…</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/row_menu.py"></location>
            <source>Export {count} events…</source>
            <translation>{count} Ereignisse exportieren…</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/row_menu.py"></location>
            <source>Filter by this event name</source>
            <translation>Nach diesem Ereignisnamen filtern</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/row_menu.py"></location>
            <source>Filter by this session</source>
            <translation>Nach dieser Sitzung filtern</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/row_menu.py"></location>
            <source>Filter by this state</source>
            <translation>Nach diesem Zustand filtern</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/row_menu.py"></location>
            <source>Forget this event…</source>
            <translation>Dieses Ereignis vergessen…</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/row_menu.py"></location>
            <source>Forget this session…</source>
            <translation>Diese Sitzung vergessen…</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/row_menu.py"></location>
            <source>Hide this event name</source>
            <translation>Diesen Ereignisnamen ausblenden</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/row_menu.py"></location>
            <source>JSON</source>
            <translation>JSON</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/row_menu.py"></location>
            <source>Payload</source>
            <translation>Nutzdaten</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/row_menu.py"></location>
            <source>Recorded line</source>
            <translation>Aufgezeichnete Zeile</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/row_menu.py"></location>
            <source>curl command</source>
            <translation>curl-Befehl</translation>
        </message>
    </context>
    <context>
        <name>RuleSheet</name>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/rule_sheet.py"></location>
            <source>About the chosen rule</source>
            <translation>Über die gewählte Regel</translation>
        </message>
    </context>
    <context>
        <name>RulesOutline</name>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/rules_outline.py"></location>
            <source>Events and fields with their rules</source>
            <translation>Ereignisse und Felder mit ihren Regeln</translation>
        </message>
    </context>
    <context>
        <name>RulesPage</name>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/rules_page.py"></location>
            <source>Clear all rules</source>
            <translation>Alle Regeln löschen</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/rules_page.py"></location>
            <source>It leaves one beside its events at its next start. Then there is something to rule.</source>
            <translation>Es hinterlässt beim nächsten Start einen neben seinen Ereignissen. Dann gibt es etwas zu regeln.</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/rules_page.py"></location>
            <source>No rules</source>
            <translation>Keine Regeln</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/rules_page.py"></location>
            <source>Reading your rules…</source>
            <translation>Ihre Regeln werden gelesen…</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/rules_page.py"></location>
            <source>Reset all</source>
            <translation>Alle zurücksetzen</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/rules_page.py"></location>
            <source>Takes all rules away: everything is sent as it was recorded</source>
            <translation>Nimmt alle Regeln weg: Alles wird gesendet, wie es aufgezeichnet wurde</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/rules_page.py"></location>
            <source>What is sent of {name}</source>
            <translation>Was von {name} gesendet wird</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/rules_page.py"></location>
            <source>Your rules cannot be read, so nothing is sent</source>
            <translation>Ihre Regeln können nicht gelesen werden, daher wird nichts gesendet</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/rules_page.py"></location>
            <source>{reason}.

Correct the file, or clear all rules: then everything is sent as it was recorded. The broken file is kept beside the new one.</source>
            <translation>{reason}.

Berichtigen Sie die Datei, oder löschen Sie alle Regeln: Dann wird alles gesendet, wie es aufgezeichnet wurde. Die fehlerhafte Datei bleibt neben der neuen erhalten.</translation>
        </message>
    </context>
    <context>
        <name>RulesTree</name>
        <message>
            <location filename="../../../gui/pellucid_gui/models/rules_tree.py"></location>
            <source>Event or field</source>
            <translation>Ereignis oder Feld</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/rules_tree.py"></location>
            <source>Last 30 days</source>
            <translation>Letzte 30 Tage</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/rules_tree.py"></location>
            <source>Rule</source>
            <translation>Regel</translation>
        </message>
    </context>
    <context>
        <name>Saving</name>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/saving.py"></location>
            <source>Save</source>
            <translation>Sichern</translation>
        </message>
    </context>
    <context>
        <name>SearchField</name>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/search_field.py"></location>
            <source>Clear search</source>
            <translation>Suche leeren</translation>
        </message>
    </context>
    <context>
        <name>SectionTable</name>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/section_table.py"></location>
            <source>Copy</source>
            <translation>Kopieren</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/section_table.py"></location>
            <source>Copy name</source>
            <translation>Namen kopieren</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/section_table.py"></location>
            <source>Copy path in the payload</source>
            <translation>Pfad in den Nutzdaten kopieren</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/section_table.py"></location>
            <source>Copy value</source>
            <translation>Wert kopieren</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/section_table.py"></location>
            <source>Filter by this value</source>
            <translation>Nach diesem Wert filtern</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/section_table.py"></location>
            <source>Hide this value</source>
            <translation>Diesen Wert ausblenden</translation>
        </message>
    </context>
    <context>
        <name>SelectionDesk</name>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/selection_desk.py"></location>
            <source>CSV, for a spreadsheet (*.csv)</source>
            <translation>CSV, für eine Tabellenkalkulation (*.csv)</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/selection_desk.py"></location>
            <source>Export cancelled; no file was written</source>
            <translation>Export abgebrochen; keine Datei wurde geschrieben</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/selection_desk.py"></location>
            <source>Export events</source>
            <translation>Ereignisse exportieren</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/selection_desk.py"></location>
            <source>Exported {count} events, {size}, to {file}</source>
            <translation>{count} Ereignisse, {size}, nach {file} exportiert</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/selection_desk.py"></location>
            <source>Exporting {count} events to {file}</source>
            <translation>{count} Ereignisse werden nach {file} exportiert</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/selection_desk.py"></location>
            <source>Export…</source>
            <translation>Exportieren…</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/selection_desk.py"></location>
            <source>JSON (*.json)</source>
            <translation>JSON (*.json)</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/selection_desk.py"></location>
            <source>JSON lines (*.ndjson)</source>
            <translation>JSON-Zeilen (*.ndjson)</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/selection_desk.py"></location>
            <source>Recorded lines, byte for byte (*.ndjson)</source>
            <translation>Aufgezeichnete Zeilen, Byte für Byte (*.ndjson)</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/selection_desk.py"></location>
            <source>Show folder</source>
            <translation>Ordner zeigen</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/selection_desk.py"></location>
            <source>There is nothing to copy: nothing of this would leave.</source>
            <translation>Es gibt nichts zu kopieren: Davon ginge nichts ab.</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/selection_desk.py"></location>
            <source>{count} events are too much for a clipboard; a file takes them.</source>
            <translation>{count} Ereignisse sind zu viel für eine Zwischenablage; eine Datei fasst sie.</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/selection_desk.py"></location>
            <source>{count} events selected</source>
            <translation>{count} Ereignisse ausgewählt</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/selection_desk.py"></location>
            <source>{count} selected</source>
            <translation>{count} ausgewählt</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/selection_desk.py"></location>
            <source>{count} selected · {size}</source>
            <translation>{count} ausgewählt · {size}</translation>
        </message>
    </context>
    <context>
        <name>SeveralSelected</name>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/several_selected.py"></location>
            <source>Choose a single one to read it; Esc leaves one.</source>
            <translation>Wählen Sie ein einzelnes, um es zu lesen; Esc lässt eines.</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/several_selected.py"></location>
            <source>Compare…</source>
            <translation>Vergleichen…</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/several_selected.py"></location>
            <source>Copy as JSON</source>
            <translation>Als JSON kopieren</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/several_selected.py"></location>
            <source>Export…</source>
            <translation>Exportieren…</translation>
        </message>
    </context>
    <context>
        <name>SummaryPage</name>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/summary_page.py"></location>
            <source> · something has changed since</source>
            <translation> · seither hat sich etwas geändert</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/summary_page.py"></location>
            <source>1 y</source>
            <translation>1 J</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/summary_page.py"></location>
            <source>30 d</source>
            <translation>30 T</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/summary_page.py"></location>
            <source>7 d</source>
            <translation>7 T</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/summary_page.py"></location>
            <source>As of {time}</source>
            <translation>Stand {time}</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/summary_page.py"></location>
            <source>One HTML file with everything in it, to keep, to print or to send</source>
            <translation>Eine HTML-Datei mit allem darin, zum Aufheben, Drucken oder Verschicken</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/summary_page.py"></location>
            <source>Read the events again</source>
            <translation>Ereignisse erneut lesen</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/summary_page.py"></location>
            <source>Reading the events</source>
            <translation>Ereignisse werden gelesen</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/summary_page.py"></location>
            <source>Reading the events…</source>
            <translation>Ereignisse werden gelesen…</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/summary_page.py"></location>
            <source>Reading… {share}</source>
            <translation>Wird gelesen… {share}</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/summary_page.py"></location>
            <source>Save as page</source>
            <translation>Als Seite sichern</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/summary_page.py"></location>
            <source>Save as page…</source>
            <translation>Als Seite sichern…</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/summary_page.py"></location>
            <source>Saved as {file}.</source>
            <translation>Gesichert als {file}.</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/summary_page.py"></location>
            <source>The events were not read to the end</source>
            <translation>Die Ereignisse wurden nicht zu Ende gelesen</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/summary_page.py"></location>
            <source>The last 30 days</source>
            <translation>Die letzten 30 Tage</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/summary_page.py"></location>
            <source>The last 7 days</source>
            <translation>Die letzten 7 Tage</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/summary_page.py"></location>
            <source>The last year</source>
            <translation>Das letzte Jahr</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/summary_page.py"></location>
            <source>Time range</source>
            <translation>Zeitraum</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/summary_page.py"></location>
            <source>Try again</source>
            <translation>Erneut versuchen</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/summary_page.py"></location>
            <source>Web page (*.html)</source>
            <translation>Webseite (*.html)</translation>
        </message>
    </context>
    <context>
        <name>SummaryView</name>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/summary_view.py"></location>
            <source>Events by day</source>
            <translation>Ereignisse nach Tagen</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/summary_view.py"></location>
            <source>Events by name</source>
            <translation>Ereignisse nach Namen</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/summary_view.py"></location>
            <source>Events, {days} days a bar</source>
            <translation>Ereignisse, {days} Tage je Balken</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/summary_view.py"></location>
            <source>Found in them</source>
            <translation>Darin gefunden</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/summary_view.py"></location>
            <source>Summary</source>
            <translation>Zusammenfassung</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/summary_view.py"></location>
            <source>What was found in them</source>
            <translation>Was darin gefunden wurde</translation>
        </message>
    </context>
    <context>
        <name>TableColumns</name>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/table_columns.py"></location>
            <source>Arrange</source>
            <translation>Anordnen</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/table_columns.py"></location>
            <source>Fit width to what is in sight</source>
            <translation>Breite an das Sichtbare anpassen</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/table_columns.py"></location>
            <source>Hide</source>
            <translation>Ausblenden</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/table_columns.py"></location>
            <source>Move left</source>
            <translation>Nach links</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/table_columns.py"></location>
            <source>Move right</source>
            <translation>Nach rechts</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/table_columns.py"></location>
            <source>Order by</source>
            <translation>Sortieren nach</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/table_columns.py"></location>
            <source>Standard columns</source>
            <translation>Übliche Spalten</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/table_columns.py"></location>
            <source>{title}</source>
            <translation>{title}</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/table_columns.py"></location>
            <source>{title}, descending</source>
            <translation>{title}, absteigend</translation>
        </message>
    </context>
    <context>
        <name>Timeline</name>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/timeline.py"></location>
            <source>30 d</source>
            <translation>30 T</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/timeline.py"></location>
            <source>7 d</source>
            <translation>7 T</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/timeline.py"></location>
            <source>All</source>
            <translation>Alle</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/timeline.py"></location>
            <source>All events</source>
            <translation>Alle Ereignisse</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/timeline.py"></location>
            <source>Hide the timeline</source>
            <translation>Zeitleiste ausblenden</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/timeline_words.py"></location>
            <source>No events in the last 30 days</source>
            <translation>Keine Ereignisse in den letzten 30 Tagen</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/timeline_words.py"></location>
            <source>No events in the last 7 days</source>
            <translation>Keine Ereignisse in den letzten 7 Tagen</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/timeline_words.py"></location>
            <source>No events that tell a time</source>
            <translation>Keine Ereignisse mit Zeitangabe</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/timeline_words.py"></location>
            <source>No events today</source>
            <translation>Keine Ereignisse heute</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/timeline.py"></location>
            <source>Show the timeline</source>
            <translation>Zeitleiste zeigen</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/timeline.py"></location>
            <source>The last 30 days</source>
            <translation>Die letzten 30 Tage</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/timeline.py"></location>
            <source>The last 7 days</source>
            <translation>Die letzten 7 Tage</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/timeline.py"></location>
            <source>Time range</source>
            <translation>Zeitraum</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/timeline.py"></location>
            <source>Today</source>
            <translation>Heute</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/timeline_words.py"></location>
            <source>no events</source>
            <translation>keine Ereignisse</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/timeline.py"></location>
            <source>{time}: no events</source>
            <translation>{time}: keine Ereignisse</translation>
        </message>
    </context>
    <context>
        <name>TimelinePlot</name>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/timeline_plot.py"></location>
            <source>Events over time</source>
            <translation>Ereignisse im Lauf der Zeit</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/timeline_plot.py"></location>
            <source>No events</source>
            <translation>Keine Ereignisse</translation>
        </message>
    </context>
    <context>
        <name>Toast</name>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/toast.py"></location>
            <source>Dismiss</source>
            <translation>Ausblenden</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/toast.py"></location>
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/toast.py"></location>
            <source>Undo (Ctrl+Z)</source>
            <translation>Rückgängig (Strg+Z)</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/toast.py"></location>
            <source>{count} more</source>
            <translation>{count} weitere</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/toast.py"></location>
            <source>{count} s</source>
            <translation>{count} s</translation>
        </message>
    </context>
    <context>
        <name>UnruledPage</name>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/unruled_page.py"></location>
            <source>Its collection is off: from its next start on it sends nothing at all.</source>
            <translation>Seine Erfassung ist aus: Vom nächsten Start an sendet es gar nichts.</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/unruled_page.py"></location>
            <source>Switch collection off</source>
            <translation>Erfassung ausschalten</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/unruled_page.py"></location>
            <source>There are no rules for {title}</source>
            <translation>Für {title} gibt es keine Regeln</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/unruled_page.py"></location>
            <source>What can be done: switch its collection off as a whole, or hold what finished runs leave behind until you have read it.</source>
            <translation>Was sich tun lässt: seine Erfassung als Ganzes ausschalten, oder was beendete Läufe hinterlassen zurückbehalten, bis Sie es gelesen haben.</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/unruled_page.py"></location>
            <source>{title} posts its queue itself, as a whole. Pellucid reads along and changes nothing on the way, so neither a single event nor a field of one can be hashed, redacted or withheld.</source>
            <translation>{title} überträgt seine Warteschlange selbst, als Ganzes. Pellucid liest mit und ändert unterwegs nichts; daher lässt sich weder ein einzelnes Ereignis noch ein Feld davon hashen, schwärzen oder einbehalten.</translation>
        </message>
    </context>
    <context>
        <name>Verbs</name>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/verbs.py"></location>
            <source>{title} collects from its next start on.</source>
            <translation>{title} erfasst vom nächsten Start an.</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/verbs.py"></location>
            <source>{title} collects nothing from its next start on.</source>
            <translation>{title} erfasst vom nächsten Start an nichts.</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/verbs.py"></location>
            <source>{title} has the new id {id} from its next start on.</source>
            <translation>{title} hat vom nächsten Start an die neue Kennung {id}.</translation>
        </message>
    </context>
    <context>
        <name>VerifyDialog</name>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/verify_dialog.py"></location>
            <source>All that can be checked holds.</source>
            <translation>Alles, was sich prüfen lässt, stimmt.</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/verify_dialog.py"></location>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/verify_dialog.py"></location>
            <source>Check again</source>
            <translation>Erneut prüfen</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/verify_dialog.py"></location>
            <source>Checking</source>
            <translation>Prüfung</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/verify_dialog.py"></location>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/verify_dialog.py"></location>
            <source>Copy the report</source>
            <translation>Bericht kopieren</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/verify_dialog.py"></location>
            <source>Each session's receipts and lines are read and compared. Nothing is changed.</source>
            <translation>Belege und Zeilen jeder Sitzung werden gelesen und verglichen. Nichts wird geändert.</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/verify_dialog.py"></location>
            <source>No fault: {note}.</source>
            <translation>Kein Fehler: {note}.</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/verify_dialog.py"></location>
            <source>Session {name}</source>
            <translation>Sitzung {name}</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/verify_dialog.py"></location>
            <source>The list of sessions that were let go</source>
            <translation>Die Liste der aufgegebenen Sitzungen</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/verify_dialog.py"></location>
            <source>The list of sessions that were let go is broken; the sessions themselves hold.</source>
            <translation>Die Liste der aufgegebenen Sitzungen ist beschädigt; die Sitzungen selbst stimmen.</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/verify_dialog.py"></location>
            <source>What is wrong</source>
            <translation>Was nicht stimmt</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/verify_dialog.py"></location>
            <source>{share} checked</source>
            <translation>{share} geprüft</translation>
        </message>
    </context>
    <context>
        <name>ViewMenu</name>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/view_menu.py"></location>
            <source>As the system</source>
            <translation>Wie das System</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/view_menu.py"></location>
            <source>Colours</source>
            <translation>Farben</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/view_menu.py"></location>
            <source>Contrast</source>
            <translation>Kontrast</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/view_menu.py"></location>
            <source>Dark</source>
            <translation>Dunkel</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/view_menu.py"></location>
            <source>High</source>
            <translation>Hoch</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/view_menu.py"></location>
            <source>Language</source>
            <translation>Sprache</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/view_menu.py"></location>
            <source>Light</source>
            <translation>Hell</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/view_menu.py"></location>
            <source>Motion</source>
            <translation>Bewegung</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/view_menu.py"></location>
            <source>Normal</source>
            <translation>Normal</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/view_menu.py"></location>
            <source>Nothing moves</source>
            <translation>Nichts bewegt sich</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/view_menu.py"></location>
            <source>Things may move</source>
            <translation>Dinge dürfen sich bewegen</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/view_menu.py"></location>
            <source>View</source>
            <translation>Ansicht</translation>
        </message>
    </context>
    <context>
        <name>ViewerProgram</name>
        <message>
            <location filename="../../../gui/pellucid_gui/demo_viewer/app.py"></location>
            <source>Answer…</source>
            <translation>Antworten…</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/demo_viewer/app.py"></location>
            <source>Choose again…</source>
            <translation>Neu wählen…</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/demo_viewer/app.py"></location>
            <source>My Viewer would like to send anonymous usage data. Until you decide, it is kept here and nothing is sent.</source>
            <translation>My Viewer möchte anonyme Nutzungsdaten senden. Bis Sie entscheiden, bleiben sie hier, und nichts wird gesendet.</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/demo_viewer/app.py"></location>
            <source>Something went wrong ({name})</source>
            <translation>Etwas ging schief ({name})</translation>
        </message>
    </context>
    <context>
        <name>ViewerWindow</name>
        <message>
            <location filename="../../../gui/pellucid_gui/demo_viewer/window.py"></location>
            <source>&amp;File</source>
            <translation>&amp;Datei</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/demo_viewer/window.py"></location>
            <source>&amp;Help</source>
            <translation>&amp;Hilfe</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/demo_viewer/window.py"></location>
            <source>&amp;Settings</source>
            <translation>&amp;Einstellungen</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/demo_viewer/window.py"></location>
            <source>Fail on purpose</source>
            <translation>Absichtlich scheitern</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/demo_viewer/window.py"></location>
            <source>Open {name}</source>
            <translation>{name} öffnen</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/demo_viewer/window.py"></location>
            <source>Quit</source>
            <translation>Beenden</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/demo_viewer/window.py"></location>
            <source>Samples</source>
            <translation>Beispiele</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/demo_viewer/window.py"></location>
            <source>{name} could not be opened: {reason}</source>
            <translation>{name} konnte nicht geöffnet werden: {reason}</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/demo_viewer/window.py"></location>
            <source>{name}: {count} points</source>
            <translation>{name}: {count} Punkte</translation>
        </message>
    </context>
    <context>
        <name>Viewing</name>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/viewing.py"></location>
            <source>Open again</source>
            <translation>Erneut öffnen</translation>
        </message>
    </context>
    <context>
        <name>WatchedSide</name>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/watched_side.py"></location>
            <source>Pellucid copies each event that {title} queues, since {title} deletes it soon after. The copies stay on this machine, in {folder}, until you forget them.</source>
            <translation>Pellucid kopiert jedes Ereignis, das {title} einreiht, da {title} es bald danach löscht. Die Kopien bleiben auf diesem Rechner, in {folder}, bis Sie sie vergessen.</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/watched_side.py"></location>
            <source>The witness: {trouble}.</source>
            <translation>Der Zeuge: {trouble}.</translation>
        </message>
    </context>
    <context>
        <name>_ChipButton</name>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/filter_chips.py"></location>
            <source>Click to change it; Delete removes it</source>
            <translation>Klicken zum Ändern; Entf entfernt es</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/filter_chips.py"></location>
            <source>Part of the filter. Delete removes it, Return changes it.</source>
            <translation>Teil des Filters. Entf entfernt ihn, Eingabe ändert ihn.</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/filter_chips.py"></location>
            <source>not</source>
            <translation>nicht</translation>
        </message>
    </context>
    <context>
        <name>pellucid</name>
        <message>
            <location filename="../../../core/pellucid/query/parser.py"></location>
            <source>'-' wants a term right behind it</source>
            <translation>„-“ verlangt direkt dahinter einen Begriff</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/config/format.py"></location>
            <source>'analytics_enabled' is neither true nor false</source>
            <translation>„analytics_enabled“ ist weder true noch false</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/config/format.py"></location>
            <source>'metadata' is not an object</source>
            <translation>„metadata“ ist kein Objekt</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/query/parser.py"></location>
            <source>'prop:' wants a name, a comparison and a value, as in prop:command=viewer</source>
            <translation>„prop:“ verlangt einen Namen, einen Vergleich und einen Wert, wie in prop:command=viewer</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/query/parser.py"></location>
            <source>'{name}:' wants something right behind it</source>
            <translation>„{name}:“ verlangt direkt dahinter etwas</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/query/parser.py"></location>
            <source>'{name}:' wants the whole name of a property</source>
            <translation>„{name}:“ verlangt den ganzen Namen einer Eigenschaft</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/query/parser.py"></location>
            <source>'{name}:' {error}</source>
            <translation>„{name}:“ {error}</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/query/parser.py"></location>
            <source>'{sign}' wants a number behind it</source>
            <translation>„{sign}“ verlangt eine Zahl dahinter</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/config/warnings.py"></location>
            <source>(empty)</source>
            <translation>(leer)</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/journey_words.py"></location>
            <source>(no address)</source>
            <translation>(keine Adresse)</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/catalogue_tree.py"></location>
            <location filename="../../../gui/pellucid_gui/widgets/event_sheet.py"></location>
            <location filename="../../../gui/pellucid_gui/widgets/summary_view.py"></location>
            <source>(no name)</source>
            <translation>(ohne Namen)</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/upload_rows.py"></location>
            <location filename="../../../gui/pellucid_gui/widgets/payload_page.py"></location>
            <source>(not known)</source>
            <translation>(nicht bekannt)</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/joining.py"></location>
            <source>, </source>
            <translation>, </translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/sections.py"></location>
            <source>, found by the filter</source>
            <translation>, vom Filter gefunden</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/explained_page.py"></location>
            <source>, in another session</source>
            <translation>, in einer anderen Sitzung</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/property_rows.py"></location>
            <source>; </source>
            <translation>; </translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/guard/rules.py"></location>
            <source>A URL with a user name or password in it, or with a query or fragment. A plain URL passes.</source>
            <translation>Eine URL mit Benutzername oder Passwort darin, oder mit Abfrage oder Fragment. Eine schlichte URL geht durch.</translation>
        </message>
        <message>
            <location filename="../../../resources/pellucid_resources/catalogues/rerun.toml"></location>
            <source>A browser fetched the web viewer from this machine.</source>
            <translation>Ein Browser hat den Web-Viewer von diesem Rechner geholt.</translation>
        </message>
        <message>
            <location filename="../../../resources/pellucid_resources/catalogues/rerun.toml"></location>
            <source>A card on the welcome screen was clicked: one about documentation, or one about Rerun's paid service.</source>
            <translation>Auf der Begrüßungsseite wurde eine Karte angeklickt: eine zur Dokumentation oder eine zu Reruns Bezahldienst.</translation>
        </message>
        <message>
            <location filename="../../../resources/pellucid_resources/catalogues/rerun.toml"></location>
            <source>A coding agent in the viewer was asked something: the question and the answer as text, while the sharing of redacted prompts is on. A program tries to take out what is sensitive before; what it misses goes out.</source>
            <translation>Ein Programmieragent im Viewer wurde etwas gefragt: Frage und Antwort als Text, solange das Teilen geschwärzter Eingaben an ist. Ein Programm versucht vorher herauszunehmen, was heikel ist; was es übersieht, geht hinaus.</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/explained_rows.py"></location>
            <source>A crash event: what ended the program</source>
            <translation>Ein Absturzereignis: was das Programm beendet hat</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/delete_leftover_dialog.py"></location>
            <source>A file goes as a whole: single events cannot be taken out of it.</source>
            <translation>Eine Datei geht als Ganzes: Einzelne Ereignisse lassen sich nicht herausnehmen.</translation>
        </message>
        <message>
            <location filename="../../../resources/pellucid_resources/catalogues/rerun.toml"></location>
            <source>A file, an address or a stream was opened: of what kind, not which. This is what Rerun's documentation calls “Data Source Connected”.</source>
            <translation>Eine Datei, eine Adresse oder ein Strom wurde geöffnet: von welcher Art, nicht welche. Reruns Dokumentation nennt das „Data Source Connected“.</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/journey_words.py"></location>
            <source>A first session: it sends nothing itself</source>
            <translation>Eine erste Sitzung: Sie sendet selbst nichts</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/other_folder.py"></location>
            <source>A folder with analytics.json, or with session files</source>
            <translation>Ein Ordner mit analytics.json oder mit Sitzungsdateien</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/link_handler/desktop_entry.py"></location>
            <source>A folder's name holds a line break, which no desktop entry can tell</source>
            <translation>Der Name eines Ordners enthält einen Zeilenumbruch, den kein Desktop-Eintrag nennen kann</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/service/blueprint.py"></location>
            <source>A folder's name holds a line break, which no service can be given: {text!r}</source>
            <translation>Der Name eines Ordners enthält einen Zeilenumbruch, der keinem Dienst mitgegeben werden kann: {text!r}</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/unreadable_choice_dialog.py"></location>
            <source>A fresh file says “{mode}” and has a new id. Events from before are not sent under it.</source>
            <translation>Eine frische Datei sagt „{mode}“ und hat eine neue Kennung. Ereignisse von vorher werden unter ihr nicht gesendet.</translation>
        </message>
        <message>
            <location filename="../../../resources/pellucid_resources/catalogues/rerun.toml"></location>
            <source>A help button was clicked for the first time in this run, to learn whether anybody finds them.</source>
            <translation>In diesem Lauf wurde zum ersten Mal ein Hilfeknopf angeklickt, um zu erfahren, ob sie jemand findet.</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/links.py"></location>
            <source>A link looks like pellucid://rerun/event/&lt;uuid&gt; or pellucid://rerun?filter=state:queued.</source>
            <translation>Ein Link sieht aus wie pellucid://rerun/event/&lt;uuid&gt; oder pellucid://rerun?filter=state:queued.</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/guard/rules.py"></location>
            <source>A machine's address, IPv4 or IPv6. This machine's address for itself (127.0.0.1) and version numbers pass.</source>
            <translation>Die Adresse eines Rechners, IPv4 oder IPv6. Die Adresse dieses Rechners für sich selbst (127.0.0.1) und Versionsnummern gehen durch.</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/rule_words.py"></location>
            <source>A mark is sent instead: the receiver sees that there was a value, and not which.</source>
            <translation>Stattdessen wird ein Zeichen gesendet: Der Empfänger sieht, dass es einen Wert gab, aber nicht, welchen.</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/request_making.py"></location>
            <source>A part of it was destroyed or damaged since it was sealed</source>
            <translation>Ein Teil davon wurde vernichtet oder beschädigt, seit er versiegelt wurde</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/guard/rules.py"></location>
            <source>A password, token or private key, in the form that AWS, GitHub, GitLab, Slack, Stripe, Google, OpenAI, Anthropic and others give theirs. A project key of PostHog is public and passes.</source>
            <translation>Ein Passwort, Token oder privater Schlüssel, in der Form, die AWS, GitHub, GitLab, Slack, Stripe, Google, OpenAI, Anthropic und andere ihren geben. Ein Projektschlüssel von PostHog ist öffentlich und geht durch.</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/guard/rules.py"></location>
            <source>A path in somebody's home folder on Linux, macOS or Windows, to its end; it names a person.</source>
            <translation>Ein Pfad in jemandes persönlichem Ordner unter Linux, macOS oder Windows, bis zu seinem Ende; er nennt einen Menschen.</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/guard/rules.py"></location>
            <source>A payment card's number: a known issuer's digits, with the right check digit.</source>
            <translation>Die Nummer einer Zahlungskarte: Ziffern eines bekannten Ausgebers mit der richtigen Prüfziffer.</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/destination_words.py"></location>
            <source>A program on this computer takes the events. What it does with them is not known here.</source>
            <translation>Ein Programm auf diesem Rechner nimmt die Ereignisse entgegen. Was es damit tut, ist hier nicht bekannt.</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/query/explanations.py"></location>
            <location filename="../../../gui/pellucid_gui/widgets/filter_help.py"></location>
            <source>A property of that name</source>
            <translation>Eine Eigenschaft dieses Namens</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/query/explanations.py"></location>
            <source>A property's value</source>
            <translation>Der Wert einer Eigenschaft</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/filter_help.py"></location>
            <source>A property's value; also !=  &lt;  &gt;</source>
            <translation>Der Wert einer Eigenschaft; auch !=  &lt;  &gt;</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/upload_rows.py"></location>
            <source>A random id of this computer. It is not known here which, since the config does not tell it.</source>
            <translation>Eine zufällige Kennung dieses Rechners. Welche, ist hier nicht bekannt, da die Konfiguration sie nicht nennt.</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/upload_rows.py"></location>
            <source>A random id, made on this computer and the same in every event, so that this copy of {title} is counted once. You can replace it at any time.</source>
            <translation>Eine zufällige Kennung, auf diesem Rechner erzeugt und in jedem Ereignis dieselbe, damit diese Kopie von {title} einmal gezählt wird. Sie können sie jederzeit ersetzen.</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/payload_parts.py"></location>
            <source>A random id, made on this computer. It is the same in all events, so that this copy of {title} is counted once. You can replace it at any time.</source>
            <translation>Eine zufällige Kennung, auf diesem Rechner erzeugt. Sie ist in allen Ereignissen dieselbe, damit diese Kopie von {title} einmal gezählt wird. Sie können sie jederzeit ersetzen.</translation>
        </message>
        <message>
            <location filename="../../../resources/pellucid_resources/catalogues/rerun.toml"></location>
            <source>A random name for this piece of feedback.</source>
            <translation>Ein zufälliger Name für diese Rückmeldung.</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/upload_rows.py"></location>
            <source>A random number of one run of {title}: all events of a run can be put together by it.</source>
            <translation>Eine zufällige Nummer eines Laufs von {title}: Alle Ereignisse eines Laufs lassen sich damit zusammenführen.</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/upload_rows.py"></location>
            <location filename="../../../gui/pellucid_gui/widgets/payload_parts.py"></location>
            <source>A random number of this one event, so that it is not counted twice.</source>
            <translation>Eine zufällige Nummer dieses einen Ereignisses, damit es nicht doppelt gezählt wird.</translation>
        </message>
        <message>
            <location filename="../../../resources/pellucid_resources/catalogues/rerun.toml"></location>
            <source>A recording came into the viewer: what made it and how it came, with its names as hashes.</source>
            <translation>Eine Aufnahme kam in den Viewer: was sie gemacht hat und wie sie kam, mit ihren Namen als Hashes.</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/gain_card.py"></location>
            <source>A rule of the guard takes out less: {after}</source>
            <translation>Eine Regel des Wächters nimmt weniger heraus: {after}</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/explained_rows.py"></location>
            <source>A rule of yours hashes it: only its hash is sent.</source>
            <translation>Eine Ihrer Regeln macht einen Hash daraus: Nur sein Hash wird gesendet.</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/field_verbs.py"></location>
            <source>A rule of yours makes it so; it can be changed among the rules.</source>
            <translation>Eine Ihrer Regeln bewirkt das; es lässt sich bei den Regeln ändern.</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/explained_rows.py"></location>
            <source>A rule of yours replaces it: {text} is sent instead.</source>
            <translation>Eine Ihrer Regeln ersetzt es: Stattdessen wird {text} gesendet.</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/explained_rows.py"></location>
            <source>A rule of yours takes it out: it is not sent.</source>
            <translation>Eine Ihrer Regeln nimmt es heraus: Es wird nicht gesendet.</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/trial_seal.py"></location>
            <source>A rule of yours withholds it</source>
            <translation>Eine Ihrer Regeln behält es ein</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/next_words.py"></location>
            <source>A run of {title} left this behind.</source>
            <translation>Ein Lauf von {title} hat dies hinterlassen.</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/ledger/findings.py"></location>
            <source>A segment is missing</source>
            <translation>Ein Segment fehlt</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/query/explanations.py"></location>
            <location filename="../../../gui/pellucid_gui/models/columns.py"></location>
            <source>A server accepted it</source>
            <translation>Ein Server hat es angenommen</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/query/explanations.py"></location>
            <location filename="../../../gui/pellucid_gui/models/columns.py"></location>
            <source>A server refused it</source>
            <translation>Ein Server hat es abgelehnt</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/sessions_dialog.py"></location>
            <source>A session is one run of the program. A dash stands for what nobody saw.</source>
            <translation>Eine Sitzung ist ein Lauf des Programms. Ein Strich steht für das, was niemand gesehen hat.</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/explained_rows.py"></location>
            <source>A usage event: what is used, and how much</source>
            <translation>Ein Nutzungsereignis: was benutzt wird und wie viel</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/field_verbs.py"></location>
            <source>A value of this kind has no hash.</source>
            <translation>Ein Wert dieser Art hat keinen Hash.</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/witness/command.py"></location>
            <source>A witness that waits for its turn cannot end with whoever started it</source>
            <translation>Ein Zeuge, der wartet, bis er an der Reihe ist, kann nicht mit dem enden, der ihn gestartet hat</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/watched_upload_words.py"></location>
            <source>A {title} that runs already goes on as it began. {seen}</source>
            <translation>Ein schon laufendes {title} macht weiter, wie es begann. {seen}</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/about_dialog.py"></location>
            <source>About Pellucid</source>
            <translation>Über Pellucid</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/catalogue_tree.py"></location>
            <location filename="../../../gui/pellucid_gui/widgets/catalogue_view.py"></location>
            <source>About the program and the kind of machine it runs on.</source>
            <translation>Über das Programm und die Art des Rechners, auf dem es läuft.</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/upload_steps.py"></location>
            <source>Accepted by the server</source>
            <translation>Vom Server angenommen</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/journey_words.py"></location>
            <source>Accepted, as {whose}'s own log told</source>
            <translation>Angenommen, wie das eigene Protokoll von {whose} sagte</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/app_list.py"></location>
            <source>Add folder…</source>
            <translation>Ordner hinzufügen…</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/destination_dialog.py"></location>
            <source>Address</source>
            <translation>Adresse</translation>
        </message>
        <message>
            <location filename="../../../resources/pellucid_resources/catalogues/rerun.toml"></location>
            <source>Agent Asked</source>
            <translation>Agent gefragt</translation>
        </message>
        <message>
            <location filename="../../../resources/pellucid_resources/catalogues/rerun.toml"></location>
            <source>Agent Used</source>
            <translation>Agent benutzt</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/held_dialog.py"></location>
            <source>All</source>
            <translation>Alle</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/summary/html.py"></location>
            <source>All events that are known, up to {until}.</source>
            <translation>Alle bekannten Ereignisse, bis {until}.</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/summary/words.py"></location>
            <source>All of them are documented, with each field.</source>
            <translation>Alle sind dokumentiert, mit jedem Feld.</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/own_switch_dialog.py"></location>
            <source>All of them may have arrived already: an upload was on its way.</source>
            <translation>Alle sind vielleicht schon angekommen: Eine Übertragung war unterwegs.</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/own_words.py"></location>
            <source>All of them may have been received before: an upload was on its way.</source>
            <translation>Alle wurden vielleicht schon empfangen: Eine Übertragung war unterwegs.</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/next_words.py"></location>
            <source>All that waits is held until you let it go.</source>
            <translation>Alles, was wartet, wird zurückgehalten, bis Sie es freigeben.</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/query/completion.py"></location>
            <source>All {n} names that begin so</source>
            <translation>Alle {n} Namen, die so beginnen</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/difference_dialog.py"></location>
            <source>Allow</source>
            <translation>Erlauben</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/keys.py"></location>
            <source>Among choices and tabs beside each other: take the next one</source>
            <translation>Bei Auswahlen und Reitern nebeneinander: den nächsten nehmen</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/embedding/email.py"></location>
            <source>An address is told once, when it is attached; switch sending on first.</source>
            <translation>Eine Adresse wird einmal mitgeteilt, nämlich wenn sie beigefügt wird; schalten Sie zuerst das Senden ein.</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/service/systemd.py"></location>
            <source>An administrator can: `loginctl enable-linger` with your name.</source>
            <translation>Ein Administrator kann es: `loginctl enable-linger` mit Ihrem Namen.</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/consent/store.py"></location>
            <source>An answer cannot be taken back to none</source>
            <translation>Eine Antwort lässt sich nicht zu keiner zurücknehmen</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/apps.py"></location>
            <source>An app cannot be called {name!r}</source>
            <translation>Eine App kann nicht {name!r} heißen</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/card_feed.py"></location>
            <source>An app is not listed, since its card cannot be read: {cards}</source>
            <translation>Eine App wird nicht aufgeführt, da ihre Karte nicht gelesen werden kann: {cards}</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/app.py"></location>
            <source>An app with the engine inside is listed here once it has been started.</source>
            <translation>Eine App mit eingebauter Engine erscheint hier, sobald sie einmal gestartet wurde.</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/payload_parts.py"></location>
            <source>An e-mail address that you attached.</source>
            <translation>Eine E-Mail-Adresse, die Sie beigefügt haben.</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/explained_rows.py"></location>
            <source>An error event: what went wrong while the program went on</source>
            <translation>Ein Fehlerereignis: was schiefging, während das Programm weiterlief</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/wire/posted.py"></location>
            <source>An event of the body has not the shape that Rerun gives it</source>
            <translation>Ein Ereignis des Bodys hat nicht die Form, die Rerun ihm gibt</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/wire/posted.py"></location>
            <source>An event of the body is no object</source>
            <translation>Ein Ereignis des Bodys ist kein Objekt</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/event_verbs.py"></location>
            <location filename="../../../gui/pellucid_gui/pages/outbox_verbs.py"></location>
            <source>An upload of it was begun and never answered: it may have arrived.</source>
            <translation>Eine Übertragung davon wurde begonnen und nie beantwortet: Es ist vielleicht angekommen.</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/columns.py"></location>
            <source>An upload was begun whose outcome was never recorded</source>
            <translation>Eine Übertragung wurde begonnen, deren Ausgang nie aufgezeichnet wurde</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/app.py"></location>
            <source>Another Pellucid holds this ledger but does not answer</source>
            <translation>Ein anderes Pellucid hält dieses Belegbuch, antwortet aber nicht</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/retelling.py"></location>
            <source>Another process is waiting for the keyring</source>
            <translation>Ein anderer Prozess wartet auf den Schlüsselbund</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/outbox_words.py"></location>
            <source>Answer…</source>
            <translation>Antworten…</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/gain_card.py"></location>
            <source>Any value instead of a few</source>
            <translation>Jeder Wert statt einiger weniger</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/holding/values.py"></location>
            <source>Anything from a Rerun older than 0.39: at its next start it takes every file, locked or not.</source>
            <translation>Alles von einem Rerun, das älter als 0.39 ist: Beim nächsten Start nimmt es jede Datei, gesperrt oder nicht.</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/holding/values.py"></location>
            <source>Anything while no witness runs, so also after it ends: its locks end with it, and the next start posts the files.</source>
            <translation>Alles, solange kein Zeuge läuft, also auch nach seinem Ende: Seine Sperren enden mit ihm, und der nächste Start überträgt die Dateien.</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/keys_dialog.py"></location>
            <source>Anywhere</source>
            <translation>Überall</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/days.py"></location>
            <source>April</source>
            <translation>April</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/payload_page.py"></location>
            <source>As it left</source>
            <translation>Wie abgegangen</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/unreadable_choice_dialog.py"></location>
            <source>As long as it stays so, {title} collects nothing and sends nothing.</source>
            <translation>Solange das so bleibt, erfasst und sendet {title} nichts.</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/request_change.py"></location>
            <source>As many bytes as before.</source>
            <translation>So viele Bytes wie zuvor.</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/detail_pane.py"></location>
            <source>As recorded</source>
            <translation>Wie aufgezeichnet</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/sessions_dialog.py"></location>
            <source>As soon as {title} runs and records something, it is listed.</source>
            <translation>Sobald {title} läuft und etwas aufzeichnet, erscheint es hier.</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/own_header.py"></location>
            <source>As the program has it</source>
            <translation>Wie es das Programm vorsieht</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/destination_words.py"></location>
            <source>As with any request, the server sees the network address that it comes from.</source>
            <translation>Wie bei jeder Anfrage sieht der Server die Netzwerkadresse, von der sie kommt.</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/explained_rows.py"></location>
            <source>As {title} declares it</source>
            <translation>Wie {title} es angibt</translation>
        </message>
        <message>
            <location filename="../../../resources/pellucid_resources/catalogues/rerun.toml"></location>
            <source>As “Agent Asked”, without any text: while the sharing of redacted prompts is off.</source>
            <translation>Wie „Agent gefragt“, ohne jeden Text: solange das Teilen geschwärzter Eingaben aus ist.</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/own_header.py"></location>
            <source>Ask me</source>
            <translation>Mich fragen</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/upload_rows.py"></location>
            <location filename="../../../gui/pellucid_gui/widgets/payload_parts.py"></location>
            <source>Asks the server not to look up where you are.</source>
            <translation>Bittet den Server, nicht nachzuschlagen, wo Sie sind.</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/upload_rows.py"></location>
            <location filename="../../../gui/pellucid_gui/widgets/payload_parts.py"></location>
            <source>Asks the server not to make a profile of you.</source>
            <translation>Bittet den Server, kein Profil von Ihnen anzulegen.</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/query/completion.py"></location>
            <source>At least one of its two neighbours</source>
            <translation>Mindestens einer der beiden Nachbarn</translation>
        </message>
        <message numerus="yes">
            <location filename="../../../core/pellucid/summary/words.py"></location>
            <source>At least {n:,} events left unseen, as missing numbers or the beat of its file tell.</source>
            <extracomment>Of exactly one: At least {n} event left unseen, as missing numbers or the beat of its file tell.</extracomment>
            <translation>
                <numerusform>Mindestens {n} Ereignis ist ungesehen abgegangen, wie fehlende Nummern oder der Takt seiner Datei verraten.</numerusform>
                <numerusform>Mindestens {n:,} Ereignisse sind ungesehen abgegangen, wie fehlende Nummern oder der Takt ihrer Datei verraten.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/catalogue_view.py"></location>
            <source>At most {count:,} characters.</source>
            <translation>Höchstens {count:,} Zeichen.</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/first_run_words.py"></location>
            <source>At present your answer is “{now}”. You can give another one at any time, and see every event before it leaves.</source>
            <translation>Zurzeit lautet Ihre Antwort „{now}“. Sie können jederzeit eine andere geben und jedes Ereignis sehen, bevor es abgeht.</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/days.py"></location>
            <source>August</source>
            <translation>August</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/keys.py"></location>
            <source>Back to the filter</source>
            <translation>Zurück zum Filter</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/keys.py"></location>
            <source>Back to the table</source>
            <translation>Zurück zur Tabelle</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/retelling.py"></location>
            <source>Bad file descriptor</source>
            <translation>Ungültiger Dateideskriptor</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/query/completion.py"></location>
            <source>Before today began</source>
            <translation>Bevor heute begann</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/query/completion.py"></location>
            <source>Before yesterday began</source>
            <translation>Bevor gestern begann</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/journey_words.py"></location>
            <source>Being destroyed</source>
            <translation>Wird vernichtet</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/columns.py"></location>
            <source>Being looked up</source>
            <translation>Wird nachgesehen</translation>
        </message>
        <message numerus="yes">
            <location filename="../../../gui/pellucid_gui/widgets/request_pane.py"></location>
            <source>Body, {n:,} bytes</source>
            <extracomment>Of exactly one: Body, 1 byte</extracomment>
            <translation>
                <numerusform>Body, 1 Byte</numerusform>
                <numerusform>Body, {n:,} Bytes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../../gui/pellucid_gui/widgets/request_pane.py"></location>
            <source>Body, {n:,} bytes, not compressed</source>
            <extracomment>Of exactly one: Body, 1 byte, not compressed</extracomment>
            <translation>
                <numerusform>Body, 1 Byte, nicht komprimiert</numerusform>
                <numerusform>Body, {n:,} Bytes, nicht komprimiert</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/property_rows.py"></location>
            <source>Bool</source>
            <translation>Bool</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/payload_page.py"></location>
            <source>Building the payload…</source>
            <translation>Nutzdaten werden gebaut…</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/own_words.py"></location>
            <source>But {exceptions}.</source>
            <translation>Aber {exceptions}.</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/explained_rows.py"></location>
            <source>By Pellucid's catalogue of {title}</source>
            <translation>Nach Pellucids Katalog von {title}</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/explained_rows.py"></location>
            <source>By Pellucid's catalogue of {title}, for {version}</source>
            <translation>Nach Pellucids Katalog von {title}, für {version}</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/event.py"></location>
            <location filename="../../../core/pellucid/wire/posted.py"></location>
            <source>Byte {place} is not valid UTF-8</source>
            <translation>Byte {place} ist kein gültiges UTF-8</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/consent/rules.py"></location>
            <source>CI is set in the environment: this is an automatic run</source>
            <translation>CI ist in der Umgebung gesetzt: Dies ist ein automatischer Lauf</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/sheet.py"></location>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/saved_filters_dialog.py"></location>
            <source>Cancel leaves them as they were.</source>
            <translation>„Abbrechen“ lässt sie, wie sie waren.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../../gui/pellucid_gui/pages/forgetting.py"></location>
            <source>Cancelled: {n:,} sessions are as they were.</source>
            <extracomment>Of exactly one: Cancelled: 1 session is as it was.</extracomment>
            <translation>
                <numerusform>Abgebrochen: 1 Sitzung ist, wie sie war.</numerusform>
                <numerusform>Abgebrochen: {n:,} Sitzungen sind, wie sie waren.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/guard/rules.py"></location>
            <source>Card number</source>
            <translation>Kartennummer</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/page_table.py"></location>
            <source>Catalogue</source>
            <translation>Katalog</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/keys.py"></location>
            <source>Change it</source>
            <translation>Ändern</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/difference_rows.py"></location>
            <source>Changed</source>
            <translation>Geändert</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/verify_button.py"></location>
            <source>Check that these receipts, and all that is kept of the program, are as they were written</source>
            <translation>Prüfen, ob diese Belege und alles, was vom Programm aufbewahrt ist, so sind, wie sie geschrieben wurden</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/private_files.py"></location>
            <location filename="../../../core/pellucid/view/retelling.py"></location>
            <source>Check the free space and the permissions of that folder, then try again.</source>
            <translation>Prüfen Sie den freien Speicherplatz und die Rechte dieses Ordners und versuchen Sie es erneut.</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/embedding/email.py"></location>
            <source>Check the free space.</source>
            <translation>Prüfen Sie den freien Speicherplatz.</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/catalogue/reading.py"></location>
            <source>Check the path that was given.</source>
            <translation>Prüfen Sie den angegebenen Pfad.</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/query/saved_filters.py"></location>
            <location filename="../../../core/pellucid/service/tools.py"></location>
            <source>Check the permissions of that file.</source>
            <translation>Prüfen Sie die Rechte dieser Datei.</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/service/tools.py"></location>
            <source>Check the permissions of that folder.</source>
            <translation>Prüfen Sie die Rechte dieses Ordners.</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/chosen_files.py"></location>
            <location filename="../../../core/pellucid/config/file.py"></location>
            <source>Check the permissions of {parent} and its free space.</source>
            <translation>Prüfen Sie die Rechte von {parent} und den freien Speicherplatz dort.</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/holding/choice.py"></location>
            <source>Choose anew with `pellucid hold on` or `pellucid hold off`.</source>
            <translation>Wählen Sie neu mit `pellucid hold on` oder `pellucid hold off`.</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/housekeeping/settings.py"></location>
            <source>Choose anew, such as with `pellucid ledger retention --age 1y --size 1GiB --redact-free-text`.</source>
            <translation>Wählen Sie neu, etwa mit `pellucid ledger retention --age 1y --size 1GiB --redact-free-text`.</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/exporting/export.py"></location>
            <source>Choose another place, or make room on the disk.</source>
            <translation>Wählen Sie einen anderen Ort oder schaffen Sie Platz auf dem Datenträger.</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/consent/store.py"></location>
            <source>Choose off, local or on.</source>
            <translation>Wählen Sie off, local oder on.</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/config/settings.py"></location>
            <source>Choose on or off first; nothing is attached until then.</source>
            <translation>Wählen Sie zuerst Ein oder Aus; bis dahin wird nichts beigefügt.</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/detail_pane.py"></location>
            <source>Choose one in the table to see exactly what leaves.</source>
            <translation>Wählen Sie eines in der Tabelle, um genau zu sehen, was abgeht.</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/watch/__init__.py"></location>
            <source>Choose one of {listed}</source>
            <translation>Wählen Sie eines von {listed}</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/witness/command.py"></location>
            <source>Choose one.</source>
            <translation>Wählen Sie eines von beiden.</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/empty_state.py"></location>
            <source>Clear filter</source>
            <translation>Filter leeren</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/about_dialog.py"></location>
            <location filename="../../../gui/pellucid_gui/dialogs/catalogue_dialog.py"></location>
            <location filename="../../../gui/pellucid_gui/dialogs/destination_dialog.py"></location>
            <location filename="../../../gui/pellucid_gui/dialogs/forget_dialog.py"></location>
            <location filename="../../../gui/pellucid_gui/dialogs/keys_dialog.py"></location>
            <location filename="../../../gui/pellucid_gui/dialogs/leftovers_dialog.py"></location>
            <location filename="../../../gui/pellucid_gui/dialogs/sessions_dialog.py"></location>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/keys.py"></location>
            <source>Close it without doing anything; put away a message at the bottom</source>
            <translation>Schließen, ohne etwas zu tun; eine Meldung am unteren Rand ausblenden</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/keys.py"></location>
            <source>Close the suggestions, then clear it</source>
            <translation>Vorschläge schließen, dann leeren</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/first_run_words.py"></location>
            <source>Closing this changes nothing.</source>
            <translation>Das Schließen ändert nichts.</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/first_run_words.py"></location>
            <source>Closing this is no answer: nothing is sent until you answer.</source>
            <translation>Schließen ist keine Antwort: Nichts wird gesendet, bis Sie antworten.</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/first_run_words.py"></location>
            <source>Closing this is no answer: {title} then sends from its second start on.</source>
            <translation>Schließen ist keine Antwort: {title} sendet dann vom zweiten Start an.</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/catalogue_view.py"></location>
            <source>Collection is off as a whole</source>
            <translation>Die Erfassung ist als Ganzes aus</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/off_dialog.py"></location>
            <source>Collection is off from the next start on</source>
            <translation>Die Erfassung ist vom nächsten Start an aus</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/leftover_words.py"></location>
            <source>Collection is off: {title}'s starts leave these files where they are, held or not.</source>
            <translation>Die Erfassung ist aus: Starts von {title} lassen diese Dateien, wo sie sind, zurückbehalten oder nicht.</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/config_words.py"></location>
            <source>Collection is on since then. Who switched it on cannot be seen from outside.</source>
            <translation>Seitdem ist die Erfassung an. Wer sie eingeschaltet hat, ist von außen nicht zu sehen.</translation>
        </message>
        <message>
            <location filename="../../../resources/pellucid_resources/catalogues/rerun.toml"></location>
            <source>Command Run</source>
            <translation>Befehl ausgeführt</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/keys.py"></location>
            <source>Comparing two events: the next difference, or the one before</source>
            <translation>Beim Vergleichen zweier Ereignisse: der nächste Unterschied oder der davor</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/sessions_dialog.py"></location>
            <location filename="../../../gui/pellucid_gui/widgets/record_page.py"></location>
            <source>Config then</source>
            <translation>Damalige Konfiguration</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/retelling.py"></location>
            <source>Connection refused</source>
            <translation>Verbindung abgelehnt</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/retelling.py"></location>
            <source>Connection reset by peer</source>
            <translation>Verbindung vom Gegenüber zurückgesetzt</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/buttons.py"></location>
            <source>Copied</source>
            <translation>Kopiert</translation>
        </message>
        <message numerus="yes">
            <location filename="../../../gui/pellucid_gui/pages/witness_feed.py"></location>
            <source>Copied {n:,} events, the last {moment}.</source>
            <extracomment>Of exactly one: Copied 1 event, the last {moment}.</extracomment>
            <translation>
                <numerusform>1 Ereignis kopiert, das letzte {moment}.</numerusform>
                <numerusform>{n:,} Ereignisse kopiert, das letzte {moment}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../../gui/pellucid_gui/pages/witness_feed.py"></location>
            <source>Copied {n:,} events.</source>
            <extracomment>Of exactly one: Copied 1 event.</extracomment>
            <translation>
                <numerusform>1 Ereignis kopiert.</numerusform>
                <numerusform>{n:,} Ereignisse kopiert.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/delete_leftover_dialog.py"></location>
            <source>Copies that Pellucid has of these events stay, and say that they never leave.</source>
            <translation>Kopien, die Pellucid von diesen Ereignissen hat, bleiben und sagen, dass sie nie abgehen.</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/payload_frame.py"></location>
            <source>Copy as a curl command that posts it</source>
            <translation>Als curl-Befehl kopieren, der es überträgt</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/header_frame.py"></location>
            <source>Copy the id</source>
            <translation>Kennung kopieren</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/record_page.py"></location>
            <source>Copy the line</source>
            <translation>Zeile kopieren</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/sessions_dialog.py"></location>
            <source>Copy the list</source>
            <translation>Liste kopieren</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/old_id.py"></location>
            <source>Copy the old id</source>
            <translation>Die alte Kennung kopieren</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/payload_frame.py"></location>
            <source>Copy the payload</source>
            <translation>Nutzdaten kopieren</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/keys.py"></location>
            <source>Copy the selected events as JSON</source>
            <translation>Ausgewählte Ereignisse als JSON kopieren</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/keys.py"></location>
            <source>Copy the selected lines</source>
            <translation>Ausgewählte Zeilen kopieren</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/keys.py"></location>
            <source>Copy the selected rows as text</source>
            <translation>Ausgewählte Zeilen als Text kopieren</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/sessions_dialog.py"></location>
            <source>Copy the session's name</source>
            <translation>Namen der Sitzung kopieren</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/record_page.py"></location>
            <source>Copy the uuid</source>
            <translation>UUID kopieren</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/catalogue/reading.py"></location>
            <source>Correct that place, then try again.</source>
            <translation>Berichtigen Sie diese Stelle und versuchen Sie es erneut.</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/catalogue/reading.py"></location>
            <source>Correct them, then try again.</source>
            <translation>Berichtigen Sie sie und versuchen Sie es erneut.</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/gain_card.py"></location>
            <source>Counted among {after} now</source>
            <translation>Zählt jetzt zu {after}</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/gain_card.py"></location>
            <source>Counted among {before} before, among {after} now</source>
            <translation>Zählte vorher zu {before}, jetzt zu {after}</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/explained_rows.py"></location>
            <source>Counts the changes of your choice and your id: it is sent only under the one that it was recorded with.</source>
            <translation>Zählt die Änderungen Ihrer Wahl und Ihrer Kennung: Es wird nur unter der gesendet, mit der es aufgezeichnet wurde.</translation>
        </message>
        <message>
            <location filename="../../../resources/pellucid_resources/catalogues/rerun.toml"></location>
            <source>Counts the events of one run from 1, so that a gap shows that something was lost. Events about the person have none.</source>
            <translation>Zählt die Ereignisse eines Laufs ab 1, damit eine Lücke zeigt, dass etwas verloren ging. Ereignisse über den Menschen haben keine.</translation>
        </message>
        <message>
            <location filename="../../../resources/pellucid_resources/catalogues/rerun.toml"></location>
            <source>Crash</source>
            <translation>Absturz</translation>
        </message>
        <message>
            <location filename="../../../resources/pellucid_resources/catalogues/rerun.toml"></location>
            <source>Crash By The System</source>
            <translation>Absturz durch das System</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/catalogue_tree.py"></location>
            <source>Crashes</source>
            <translation>Abstürze</translation>
        </message>
        <message>
            <location filename="../../../resources/pellucid_resources/catalogues/example.toml"></location>
            <source>Data Source Connected</source>
            <translation>Datenquelle verbunden</translation>
        </message>
        <message>
            <location filename="../../../resources/pellucid_resources/catalogues/rerun.toml"></location>
            <source>Data Source Loaded</source>
            <translation>Datenquelle geladen</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/summary/html.py"></location>
            <source>Day</source>
            <translation>Tag</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/days.py"></location>
            <source>December</source>
            <translation>Dezember</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/first_run_words.py"></location>
            <source>Decide later</source>
            <translation>Später entscheiden</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/delete_leftover_dialog.py"></location>
            <location filename="../../../gui/pellucid_gui/dialogs/saved_filters_dialog.py"></location>
            <source>Delete</source>
            <translation>Löschen</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/delete_leftover_dialog.py"></location>
            <source>Delete this leftover?</source>
            <translation>Diesen Rest löschen?</translation>
        </message>
        <message numerus="yes">
            <location filename="../../../gui/pellucid_gui/dialogs/leftover_words.py"></location>
            <source>Deleted: {n:,} events, and no start will post them.</source>
            <extracomment>Of exactly one: Deleted: 1 event, and no start will post it.</extracomment>
            <translation>
                <numerusform>Gelöscht: 1 Ereignis, und kein Start wird es übertragen.</numerusform>
                <numerusform>Gelöscht: {n:,} Ereignisse, und kein Start wird sie übertragen.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/leftovers_dialog.py"></location>
            <source>Delete…</source>
            <translation>Löschen…</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/app_list.py"></location>
            <source>Demo · {state}</source>
            <translation>Vorführung · {state}</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/destroy_dialog.py"></location>
            <source>Destroy</source>
            <translation>Vernichten</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/held_dialog.py"></location>
            <source>Destroy the ticked…</source>
            <translation>Angekreuzte vernichten…</translation>
        </message>
        <message numerus="yes">
            <location filename="../../../gui/pellucid_gui/dialogs/own_new_id_dialog.py"></location>
            <source>Destroy them</source>
            <extracomment>Of exactly one: Destroy it</extracomment>
            <translation>
                <numerusform>Vernichten</numerusform>
                <numerusform>Vernichten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../../gui/pellucid_gui/dialogs/destroy_dialog.py"></location>
            <source>Destroy {n:,} events?</source>
            <extracomment>Of exactly one: Destroy 1 event?</extracomment>
            <translation>
                <numerusform>1 Ereignis vernichten?</numerusform>
                <numerusform>{n:,} Ereignisse vernichten?</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/exact_payload.py"></location>
            <location filename="../../../gui/pellucid_gui/widgets/journey_words.py"></location>
            <source>Destroyed</source>
            <translation>Vernichtet</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/retelling.py"></location>
            <source>Device or resource busy</source>
            <translation>Gerät oder Ressource belegt</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/retelling.py"></location>
            <source>Disk quota exceeded</source>
            <translation>Speicherkontingent überschritten</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/keys.py"></location>
            <source>Do what the button, the link or the row is for</source>
            <translation>Tun, wozu Knopf, Link oder Zeile da ist</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/keys.py"></location>
            <source>Do what the row is for</source>
            <translation>Tun, wozu die Zeile da ist</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/off_dialog.py"></location>
            <source>Done</source>
            <translation>Fertig</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/catalogue/lookup.py"></location>
            <source>E-mail Address Attached</source>
            <translation>E-Mail-Adresse beigefügt</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/guard/rules.py"></location>
            <source>E-mail address</source>
            <translation>E-Mail-Adresse</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/app_header.py"></location>
            <source>Each event names you: the e-mail address {email} is attached.</source>
            <translation>Jedes Ereignis nennt Sie: Die E-Mail-Adresse {email} ist beigefügt.</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/upload_rows.py"></location>
            <source>Each request says, too, which library posts it.</source>
            <translation>Jede Anfrage sagt auch, welche Bibliothek sie überträgt.</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/destination_dialog.py"></location>
            <source>Encrypted</source>
            <translation>Verschlüsselt</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/app.py"></location>
            <source>End it, then try again.</source>
            <translation>Beenden Sie es und versuchen Sie es erneut.</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/embedding/email.py"></location>
            <source>End the pause first, then try again.</source>
            <translation>Beenden Sie zuerst die Pause und versuchen Sie es dann erneut.</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/keys.py"></location>
            <source>End the search</source>
            <translation>Suche beenden</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/catalogue_tree.py"></location>
            <source>Errors</source>
            <translation>Fehler</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/destination_words.py"></location>
            <source>European Union</source>
            <translation>Europäische Union</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/summary/html.py"></location>
            <location filename="../../../gui/pellucid_gui/models/columns.py"></location>
            <source>Event</source>
            <translation>Ereignis</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/filter_help.py"></location>
            <source>Event name; * stands for anything</source>
            <translation>Name des Ereignisses; * steht für alles</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/leftovers_dialog.py"></location>
            <location filename="../../../gui/pellucid_gui/dialogs/sessions_dialog.py"></location>
            <source>Events</source>
            <translation>Ereignisse</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/summary/html.py"></location>
            <source>Events by day</source>
            <translation>Ereignisse nach Tagen</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/summary/html.py"></location>
            <source>Events by day, {first} to {last}</source>
            <translation>Ereignisse nach Tagen, {first} bis {last}</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/summary/html.py"></location>
            <source>Events by name</source>
            <translation>Ereignisse nach Namen</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/own_words.py"></location>
            <source>Events leave in batches; this one is still open.</source>
            <translation>Ereignisse gehen in Stapeln ab; dieser ist noch offen.</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/trial_seal.py"></location>
            <source>Events of its class stay here, as you chose</source>
            <translation>Ereignisse seiner Klasse bleiben hier, wie Sie es gewählt haben</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/summary/html.py"></location>
            <source>Events recorded from {since} to {until}, {zone}.</source>
            <translation>Ereignisse, aufgezeichnet von {since} bis {until}, {zone}.</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/witness_feed.py"></location>
            <source>Events that the program deletes from now on are lost to Pellucid.</source>
            <translation>Ereignisse, die das Programm von nun an löscht, sind für Pellucid verloren.</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/leftovers_dialog.py"></location>
            <source>Events that {title} has not sent when it ends lie here until its next start posts them.</source>
            <translation>Ereignisse, die {title} bei seinem Ende nicht gesendet hat, liegen hier, bis sein nächster Start sie überträgt.</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/leftovers_dialog.py"></location>
            <source>Events that {title} has not sent when it ends wait here until you let them go.</source>
            <translation>Ereignisse, die {title} bei seinem Ende nicht gesendet hat, warten hier, bis Sie sie freigeben.</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/summary/html.py"></location>
            <source>Events, {days} days a bar</source>
            <translation>Ereignisse, {days} Tage je Balken</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/exact_payload.py"></location>
            <source>Exactly these {size} bytes {when}</source>
            <translation>Genau diese {size} Bytes {when}</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/next_words.py"></location>
            <source>Exactly this request, {size:,} bytes.</source>
            <translation>Genau diese Anfrage, {size:,} Bytes.</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/detail_pane.py"></location>
            <source>Explained</source>
            <translation>Erklärt</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/keys.py"></location>
            <source>Export the selected events, or all that are shown, to a file</source>
            <translation>Ausgewählte oder alle gezeigten Ereignisse in eine Datei exportieren</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/days.py"></location>
            <source>February</source>
            <translation>Februar</translation>
        </message>
        <message>
            <location filename="../../../resources/pellucid_resources/catalogues/rerun.toml"></location>
            <source>Feedback Given</source>
            <translation>Rückmeldung gegeben</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/fields_dialog.py"></location>
            <source>Fields</source>
            <translation>Felder</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/record_page.py"></location>
            <source>File</source>
            <translation>Datei</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/retelling.py"></location>
            <source>File exists</source>
            <translation>Datei existiert</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/retelling.py"></location>
            <source>File name too long</source>
            <translation>Dateiname zu lang</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/keys.py"></location>
            <source>Filter the events, or search the catalogue or the rules</source>
            <translation>Ereignisse filtern oder Katalog oder Regeln durchsuchen</translation>
        </message>
        <message numerus="yes">
            <location filename="../../../gui/pellucid_gui/pages/witness_feed.py"></location>
            <source>First watched {moment}, with {n:,} gaps since.</source>
            <extracomment>Of exactly one: First watched {moment}, with 1 gap since.</extracomment>
            <translation>
                <numerusform>Zuerst beobachtet {moment}, seither mit 1 Lücke.</numerusform>
                <numerusform>Zuerst beobachtet {moment}, seither mit {n:,} Lücken.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/witness_feed.py"></location>
            <source>First watched {moment}, without a gap since.</source>
            <translation>Zuerst beobachtet {moment}, seither ohne Lücke.</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/columns.py"></location>
            <source>Flags</source>
            <translation>Merkmale</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/property_rows.py"></location>
            <source>Float</source>
            <translation>Float</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/keys.py"></location>
            <source>Fold it; unfold it</source>
            <translation>Einklappen; ausklappen</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/keys.py"></location>
            <source>Fold or unfold a row that has others below it</source>
            <translation>Eine Zeile mit anderen darunter ein- oder ausklappen</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/keys.py"></location>
            <source>Fold or unfold what stands below a heading</source>
            <translation>Ein- oder ausklappen, was unter einer Überschrift steht</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/keys.py"></location>
            <source>Fold what is around the cursor, unfold it, unfold all</source>
            <translation>Um den Cursor einklappen, ausklappen, alles ausklappen</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/header_frame.py"></location>
            <source>Folder</source>
            <translation>Ordner</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/sessions_dialog.py"></location>
            <source>Folder then</source>
            <translation>Damaliger Ordner</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/session_facts.py"></location>
            <source>Folder {data_dir}</source>
            <translation>Ordner {data_dir}</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/watch/__init__.py"></location>
            <source>Folders cannot be followed by {backend!r} here</source>
            <translation>Ordnern kann hier nicht mit {backend!r} gefolgt werden</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/catalogue_view.py"></location>
            <source>For example {example}</source>
            <translation>Zum Beispiel {example}</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/forget_dialog.py"></location>
            <source>Forget</source>
            <translation>Vergessen</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/forget_dialog.py"></location>
            <source>Forget everything of this program?</source>
            <translation>Alles von diesem Programm vergessen?</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/ledger/findings.py"></location>
            <source>Forget the session: that destroys what is left of it.</source>
            <translation>Vergessen Sie die Sitzung: Das vernichtet, was von ihr übrig ist.</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/forget_dialog.py"></location>
            <source>Forget this event?</source>
            <translation>Dieses Ereignis vergessen?</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/forget_dialog.py"></location>
            <source>Forget this session?</source>
            <translation>Diese Sitzung vergessen?</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/journey_words.py"></location>
            <source>Forgetting</source>
            <translation>Wird vergessen</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/journey_words.py"></location>
            <location filename="../../../gui/pellucid_gui/widgets/payload_page.py"></location>
            <source>Forgotten</source>
            <translation>Vergessen</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/summary/html.py"></location>
            <source>Found</source>
            <translation>Gefunden</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/journey_words.py"></location>
            <source>Found out who writes it</source>
            <translation>Herausgefunden, wer sie schreibt</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/journey_words.py"></location>
            <source>Free text being destroyed in our copy</source>
            <translation>Freitext in unserer Kopie wird vernichtet</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/journey_words.py"></location>
            <source>Free text destroyed in our copy</source>
            <translation>Freitext in unserer Kopie vernichtet</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/query/saved_filters.py"></location>
            <source>Free text or e-mail</source>
            <translation>Freitext oder E-Mail</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/property_rows.py"></location>
            <source>Free text: it may hold anything</source>
            <translation>Freitext: kann alles enthalten</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/explained_rows.py"></location>
            <source>Free text: somebody wrote it, or an error said it, so it may hold anything.</source>
            <translation>Freitext: Jemand hat ihn geschrieben, oder ein Fehler hat ihn gesagt; er kann also alles enthalten.</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/days.py"></location>
            <source>Friday</source>
            <translation>Freitag</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/service/__init__.py"></location>
            <source>From now on a small program copies each event that {title} queues, also while no window is open. It starts when you log in, sends nothing, and keeps the copies on this machine.</source>
            <translation>Von nun an kopiert ein kleines Programm jedes Ereignis, das {title} einreiht, auch während kein Fenster offen ist. Es startet, wenn Sie sich anmelden, sendet nichts und behält die Kopien auf diesem Rechner.</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/service_words.py"></location>
            <source>From now on {title} is always watched, by a {kind}: {place}.</source>
            <translation>Von nun an wird {title} immer beobachtet, durch {kind}: {place}.</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/explained_page.py"></location>
            <source>From the last {name}: {time}{ago}{other}</source>
            <translation>Vom letzten {name}: {time}{ago}{other}</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/gain_card.py"></location>
            <source>Further values: {after}</source>
            <translation>Weitere Werte: {after}</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/new_id_dialog.py"></location>
            <location filename="../../../gui/pellucid_gui/dialogs/own_new_id_dialog.py"></location>
            <source>Give a new id</source>
            <translation>Neue Kennung geben</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/service/blueprint.py"></location>
            <source>Give it another name.</source>
            <translation>Geben Sie ihm einen anderen Namen.</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/config/settings.py"></location>
            <location filename="../../../core/pellucid/consent/store.py"></location>
            <location filename="../../../core/pellucid/embedding/email.py"></location>
            <source>Give one of the form name@example.com.</source>
            <translation>Geben Sie eine der Form name@example.com an.</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/new_id_dialog.py"></location>
            <location filename="../../../gui/pellucid_gui/dialogs/own_new_id_dialog.py"></location>
            <source>Give {title} a new id?</source>
            <translation>{title} eine neue Kennung geben?</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/exact_payload.py"></location>
            <location filename="../../../gui/pellucid_gui/widgets/journey_words.py"></location>
            <source>Given up</source>
            <translation>Aufgegeben</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/keys.py"></location>
            <source>Go from bar to bar, from row to row</source>
            <translation>Von Balken zu Balken, von Zeile zu Zeile</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/keys.py"></location>
            <source>Go from bar to bar; with Shift, choose them</source>
            <translation>Von Balken zu Balken; mit Umschalt auswählen</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/outbox_words.py"></location>
            <source>Go on now</source>
            <translation>Jetzt fortfahren</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/keys.py"></location>
            <source>Go ten bars back or on</source>
            <translation>Zehn Balken zurück oder weiter</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/keys.py"></location>
            <source>Go to the chosen event in full</source>
            <translation>Zum gewählten Ereignis im Ganzen</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/keys.py"></location>
            <source>Go to the events</source>
            <translation>Zu den Ereignissen</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/keys.py"></location>
            <source>Go to the first bar, or the last</source>
            <translation>Zum ersten Balken oder zum letzten</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/keys.py"></location>
            <source>Go to the first event; to the newest, and follow</source>
            <translation>Zum ersten Ereignis; zum neuesten und folgen</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/keys.py"></location>
            <source>Go to the first, or the last</source>
            <translation>Zum ersten oder zum letzten</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/keys.py"></location>
            <source>Go to the list of programs</source>
            <translation>Zur Liste der Programme</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/keys.py"></location>
            <source>Go to the newest event and follow</source>
            <translation>Zum neuesten Ereignis und folgen</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/keys.py"></location>
            <source>Go to the next event whose name begins so</source>
            <translation>Zum nächsten Ereignis, dessen Name so beginnt</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/keys.py"></location>
            <source>Go to the next part</source>
            <translation>Zum nächsten Teil</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/keys.py"></location>
            <source>Go to the next place in the event that the filter has found</source>
            <translation>Zur nächsten Stelle im Ereignis, die der Filter gefunden hat</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/keys.py"></location>
            <source>Go to the one before</source>
            <translation>Zur Stelle davor</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/keys.py"></location>
            <source>Go to the timeline</source>
            <translation>Zur Zeitleiste</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/keys.py"></location>
            <source>Go to what is read next, or before</source>
            <translation>Zu dem, was als Nächstes oder davor gelesen wird</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/header_frame.py"></location>
            <source>Goes to</source>
            <translation>Geht an</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/exact_page.py"></location>
            <location filename="../../../gui/pellucid_gui/widgets/payload_page.py"></location>
            <source>Goes under {distinct_id}</source>
            <translation>Geht unter {distinct_id} ab</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/fates.py"></location>
            <source>Gone from the queue when we looked again</source>
            <translation>Beim nächsten Blick nicht mehr in der Warteschlange</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/query/explanations.py"></location>
            <source>Handed to the program's uploader</source>
            <translation>Dem Uploader des Programms übergeben</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/rule_words.py"></location>
            <location filename="../../../gui/pellucid_gui/pages/field_verbs.py"></location>
            <source>Hash</source>
            <translation>Hashen</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/gain_card.py"></location>
            <source>Hashed before, plain now</source>
            <translation>Vorher gehasht, jetzt im Klartext</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/leftover_words.py"></location>
            <source>Held as long as this window is open: its witness ends with it, and then {title}'s next start posts what is left. “Watch always” keeps a witness running.</source>
            <translation>Zurückbehalten, solange dieses Fenster offen ist: Sein Zeuge endet mit ihm, und dann überträgt der nächste Start von {title}, was übrig ist. „Immer beobachten“ lässt einen Zeugen weiterlaufen.</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/journey_words.py"></location>
            <source>Held by you</source>
            <translation>Von Ihnen zurückgehalten</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/held_dialog.py"></location>
            <source>Held events</source>
            <translation>Zurückgehaltene Ereignisse</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/outbox_words.py"></location>
            <source>Held, {n:,}</source>
            <translation>Zurückgehalten, {n:,}</translation>
        </message>
        <message>
            <location filename="../../../resources/pellucid_resources/catalogues/rerun.toml"></location>
            <source>Help Clicked</source>
            <translation>Hilfe angeklickt</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/leftovers_dialog.py"></location>
            <source>Hide what this cannot hold</source>
            <translation>Verbergen, was dies nicht halten kann</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/event_verbs.py"></location>
            <location filename="../../../gui/pellucid_gui/pages/outbox_verbs.py"></location>
            <location filename="../../../gui/pellucid_gui/pages/outbox_words.py"></location>
            <location filename="../../../gui/pellucid_gui/widgets/own_header.py"></location>
            <source>Hold</source>
            <translation>Zurückhalten</translation>
        </message>
        <message>
            <location filename="../../../resources/pellucid_resources/catalogues/rerun.toml"></location>
            <source>How a file was opened: cli, uri, drag_and_drop, file_dialog or sdk.</source>
            <translation>Wie eine Datei geöffnet wurde: cli, uri, drag_and_drop, file_dialog oder sdk.</translation>
        </message>
        <message>
            <location filename="../../../resources/pellucid_resources/catalogues/rerun.toml"></location>
            <source>How bad it is.</source>
            <translation>Wie schlimm es ist.</translation>
        </message>
        <message>
            <location filename="../../../resources/pellucid_resources/catalogues/rerun.toml"></location>
            <source>How it came: file, http, grpc, sdk, stdin, web_event or javascript.</source>
            <translation>Wie es kam: file, http, grpc, sdk, stdin, web_event oder javascript.</translation>
        </message>
        <message>
            <location filename="../../../resources/pellucid_resources/catalogues/rerun.toml"></location>
            <source>How it ended.</source>
            <translation>Wie es endete.</translation>
        </message>
        <message>
            <location filename="../../../resources/pellucid_resources/catalogues/rerun.toml"></location>
            <source>How large everything is drawn: the screen's density times the chosen zoom.</source>
            <translation>Wie groß alles gezeichnet wird: die Dichte des Bildschirms mal der gewählten Vergrößerung.</translation>
        </message>
        <message>
            <location filename="../../../resources/pellucid_resources/catalogues/rerun.toml"></location>
            <source>How long that is.</source>
            <translation>Wie lange das ist.</translation>
        </message>
        <message>
            <location filename="../../../resources/pellucid_resources/catalogues/rerun.toml"></location>
            <source>How long the answer took, in seconds.</source>
            <translation>Wie lange die Antwort dauerte, in Sekunden.</translation>
        </message>
        <message>
            <location filename="../../../resources/pellucid_resources/catalogues/rerun.toml"></location>
            <source>How many errors there were.</source>
            <translation>Wie viele Fehler es gab.</translation>
        </message>
        <message>
            <location filename="../../../resources/pellucid_resources/catalogues/rerun.toml"></location>
            <source>How many of those failed.</source>
            <translation>Wie viele davon scheiterten.</translation>
        </message>
        <message>
            <location filename="../../../resources/pellucid_resources/catalogues/rerun.toml"></location>
            <source>How many pictures were in it.</source>
            <translation>Wie viele Bilder darin waren.</translation>
        </message>
        <message>
            <location filename="../../../resources/pellucid_resources/catalogues/rerun.toml"></location>
            <source>How many tools the agent used.</source>
            <translation>Wie viele Werkzeuge der Agent benutzte.</translation>
        </message>
        <message>
            <location filename="../../../resources/pellucid_resources/catalogues/rerun.toml"></location>
            <source>How much it can keep in mind.</source>
            <translation>Wie viel er sich merken kann.</translation>
        </message>
        <message>
            <location filename="../../../resources/pellucid_resources/catalogues/rerun.toml"></location>
            <source>How much of what the agent can keep in mind was taken.</source>
            <translation>Wie viel von dem, was der Agent sich merken kann, belegt war.</translation>
        </message>
        <message>
            <location filename="../../../resources/pellucid_resources/catalogues/rerun.toml"></location>
            <source>How often the agent asked whether it may do something.</source>
            <translation>Wie oft der Agent fragte, ob er etwas tun darf.</translation>
        </message>
        <message>
            <location filename="../../../resources/pellucid_resources/catalogues/rerun.toml"></location>
            <source>How often the answer was no.</source>
            <translation>Wie oft die Antwort Nein war.</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/guard/rules.py"></location>
            <location filename="../../../gui/pellucid_gui/models/upload_rows.py"></location>
            <source>IP address</source>
            <translation>IP-Adresse</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/header_frame.py"></location>
            <source>Id</source>
            <translation>Kennung</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/session_facts.py"></location>
            <source>Id {analytics_id}</source>
            <translation>Kennung {analytics_id}</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/keys.py"></location>
            <source>In a list: do what comes first</source>
            <translation>In einer Liste: das Nächstliegende tun</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/keys.py"></location>
            <source>In a payload or a line</source>
            <translation>In Nutzdaten oder einer Zeile</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/keys.py"></location>
            <source>In an empty filter: the one before</source>
            <translation>In einem leeren Filter: der vorherige</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/keys.py"></location>
            <source>In dialogs</source>
            <translation>In Dialogen</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/keys.py"></location>
            <source>In every part of the window</source>
            <translation>In jedem Teil des Fensters</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/keys.py"></location>
            <source>In the chosen event</source>
            <translation>Im gewählten Ereignis</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/query/explanations.py"></location>
            <source>In the file, and on its way out</source>
            <translation>In der Datei und beim Hinausgehen</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/keys.py"></location>
            <source>In the filter</source>
            <translation>Im Filter</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/rule_words.py"></location>
            <source>In the last 30 days nothing was recorded that has it.</source>
            <translation>In den letzten 30 Tagen wurde nichts aufgezeichnet, was es hat.</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/rule_words.py"></location>
            <source>In the last 30 days this rule would have changed {had} of {of} events.</source>
            <translation>In den letzten 30 Tagen hätte diese Regel {had} von {of} Ereignissen geändert.</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/rule_words.py"></location>
            <source>In the last 30 days {had} of {of} events had it. A rule would have changed those.</source>
            <translation>In den letzten 30 Tagen hatten es {had} von {of} Ereignissen. Eine Regel hätte diese geändert.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../../gui/pellucid_gui/models/rule_words.py"></location>
            <source>In the last 30 days {n:,} events were recorded.</source>
            <extracomment>Of exactly one: In the last 30 days 1 event was recorded.</extracomment>
            <translation>
                <numerusform>In den letzten 30 Tagen wurde 1 Ereignis aufgezeichnet.</numerusform>
                <numerusform>In den letzten 30 Tagen wurden {n:,} Ereignisse aufgezeichnet.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../../core/pellucid/summary/words.py"></location>
            <source>In the last {n:,} days</source>
            <extracomment>Of exactly one: In the last day</extracomment>
            <translation>
                <numerusform>Am letzten Tag</numerusform>
                <numerusform>In den letzten {n:,} Tagen</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/keys.py"></location>
            <source>In the outbox: keep the event or the field from leaving</source>
            <translation>Im Ausgang: Ereignis oder Feld nicht abgehen lassen</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/query/explanations.py"></location>
            <source>In the program's own file</source>
            <translation>In der eigenen Datei des Programms</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/keys.py"></location>
            <source>In the search: go on, or back</source>
            <translation>In der Suche: weiter oder zurück</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/keys.py"></location>
            <source>In the table of events</source>
            <translation>In der Tabelle der Ereignisse</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/keys.py"></location>
            <source>In the timeline</source>
            <translation>In der Zeitleiste</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/leftover_words.py"></location>
            <source>In use</source>
            <translation>In Benutzung</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/leftover_words.py"></location>
            <source>In use: {why}. It is sent by that program.</source>
            <translation>In Benutzung: {why}. Jenes Programm sendet ihn.</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/exact_page.py"></location>
            <source>Indent for reading</source>
            <translation>Zum Lesen einrücken</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/exact_page.py"></location>
            <source>Indented for reading; copied and saved as they are. </source>
            <translation>Zum Lesen eingerückt; kopiert und gesichert, wie es ist. </translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/retelling.py"></location>
            <source>Input/output error</source>
            <translation>Ein-/Ausgabefehler</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/watch/events.py"></location>
            <source>Install Pellucid anew</source>
            <translation>Installieren Sie Pellucid neu</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/service/run_key.py"></location>
            <source>Install Pellucid into a folder with a shorter path.</source>
            <translation>Installieren Sie Pellucid in einen Ordner mit kürzerem Pfad.</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/property_rows.py"></location>
            <source>Integer</source>
            <translation>Integer</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/retelling.py"></location>
            <source>Is a directory</source>
            <translation>Ist ein Ordner</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/next_words.py"></location>
            <source>It can be sent as soon as it is sealed, which takes at most {span}.</source>
            <translation>Er kann gesendet werden, sobald er versiegelt ist; das dauert höchstens {span}.</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/watched_upload_words.py"></location>
            <source>It depends on what {title} makes of its config at its next start. {seen}</source>
            <translation>Es hängt davon ab, was {title} beim nächsten Start aus seiner Konfiguration macht. {seen}</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/service_words.py"></location>
            <source>It does not run at this moment.</source>
            <translation>Er läuft in diesem Moment nicht.</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/service_words.py"></location>
            <source>It ends when you log out, and starts again when you log in.</source>
            <translation>Er endet, wenn Sie sich abmelden, und startet wieder, wenn Sie sich anmelden.</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/columns.py"></location>
            <source>It existed, but its bytes are not here: never seen, or given up to make room</source>
            <translation>Es gab es, aber seine Bytes sind nicht hier: nie gesehen oder aufgegeben, um Platz zu schaffen</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/service_words.py"></location>
            <source>It goes on after you log out.</source>
            <translation>Er läuft weiter, nachdem Sie sich abgemeldet haben.</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/witness/launch.py"></location>
            <source>It has ended</source>
            <translation>Er hat geendet</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/own_undo_words.py"></location>
            <source>It has left meanwhile, and cannot be called back.</source>
            <translation>Es ist inzwischen abgegangen und lässt sich nicht zurückrufen.</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/event_verbs.py"></location>
            <source>It has left.</source>
            <translation>Es ist abgegangen.</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/wire/any_line.py"></location>
            <source>It has no uuid</source>
            <translation>Es hat keine UUID</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/service/systemd.py"></location>
            <source>It has to be asked in a session that you logged in to, not through `su` or `sudo`. `pellucid watch` runs the witness without a service.</source>
            <translation>Es muss in einer Sitzung verlangt werden, in der Sie sich angemeldet haben, nicht über `su` oder `sudo`. `pellucid watch` führt den Zeugen ohne Dienst aus.</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/service/launchd.py"></location>
            <source>It has to be asked in a session that you logged in to. `pellucid watch` runs the witness without a service.</source>
            <translation>Es muss in einer Sitzung verlangt werden, in der Sie sich angemeldet haben. `pellucid watch` führt den Zeugen ohne Dienst aus.</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/rule_sheet.py"></location>
            <source>It is attached to each event as it is sealed, so a rule for it holds for all of them.</source>
            <translation>Es wird jedem Ereignis beim Versiegeln angehängt; eine Regel dafür gilt also für alle.</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/summary/words.py"></location>
            <source>It is documented, with each field.</source>
            <translation>Es ist dokumentiert, mit jedem Feld.</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/event_verbs.py"></location>
            <source>It is in no sealed batch yet; that takes {span} at most.</source>
            <translation>Es steckt noch in keinem versiegelten Stapel; das dauert höchstens {span}.</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/filter_name_dialog.py"></location>
            <source>It is kept in Pellucid's settings on this machine, until you delete it.</source>
            <translation>Er bleibt in Pellucids Einstellungen auf diesem Rechner, bis Sie ihn löschen.</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/outbox_words.py"></location>
            <location filename="../../../gui/pellucid_gui/pages/own_words.py"></location>
            <source>It is leaving already.</source>
            <translation>Er geht schon ab.</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/rule_words.py"></location>
            <source>It is left out of what is sent, as if it had never been there.</source>
            <translation>Es wird aus dem Gesendeten weggelassen, als wäre es nie da gewesen.</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/columns.py"></location>
            <source>It is never sent: you decided so, or nothing of it can be read</source>
            <translation>Es wird nie gesendet: Sie haben das entschieden, oder nichts davon ist lesbar</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/upload_rows.py"></location>
            <source>It is not in the body, but every server sees the address that a request comes from, and can look up a rough place by it. {title} does not ask it not to.</source>
            <translation>Sie steht nicht im Body, aber jeder Server sieht die Adresse, von der eine Anfrage kommt, und kann danach einen ungefähren Ort nachschlagen. {title} bittet ihn nicht, das zu lassen.</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/upload_rows.py"></location>
            <source>It is not in the body, but every server sees the address that a request comes from. This one is asked not to look up a place by it.</source>
            <translation>Sie steht nicht im Body, aber jeder Server sieht die Adresse, von der eine Anfrage kommt. Dieser wird gebeten, danach keinen Ort nachzuschlagen.</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/explained_rows.py"></location>
            <source>It is not in the catalogue that the app left last: another version wrote it.</source>
            <translation>Es steht nicht im Katalog, den die App zuletzt hinterlassen hat: Eine andere Version hat es geschrieben.</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/next_words.py"></location>
            <source>It is not known whether the body is compressed on its way.</source>
            <translation>Ob der Body unterwegs komprimiert wird, ist nicht bekannt.</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/rule_words.py"></location>
            <source>It is not sent. It stays in the log, to be seen. What a rule has withheld stays withheld when you choose Send again, unless you let it go.</source>
            <translation>Es wird nicht gesendet. Es bleibt sichtbar im Protokoll. Was eine Regel einbehalten hat, bleibt einbehalten, wenn Sie wieder „Senden“ wählen, es sei denn, Sie geben es frei.</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/rule_sheet.py"></location>
            <source>It is recorded as a hash from the first, so its value is nowhere. Hash makes a hash of that.</source>
            <translation>Es wird von Anfang an als Hash aufgezeichnet, sein Wert steht also nirgends. „Hashen“ macht daraus einen Hash.</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/rule_words.py"></location>
            <source>It is sent as it was recorded.</source>
            <translation>Es wird gesendet, wie es aufgezeichnet wurde.</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/rule_words.py"></location>
            <source>It is sent while usage collection is on.</source>
            <translation>Es wird gesendet, solange die Nutzungserfassung an ist.</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/outbox_words.py"></location>
            <location filename="../../../gui/pellucid_gui/pages/own_words.py"></location>
            <source>It is tried again by itself, as soon as the server can be asked again.</source>
            <translation>Er wird von selbst erneut versucht, sobald der Server wieder gefragt werden darf.</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/event_verbs.py"></location>
            <source>It is withheld, and never leaves.</source>
            <translation>Es ist einbehalten und geht nie ab.</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/outbox_words.py"></location>
            <location filename="../../../gui/pellucid_gui/pages/own_words.py"></location>
            <source>It leaves as soon as {title} runs.</source>
            <translation>Er geht ab, sobald {title} läuft.</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/ledger/life_lock.py"></location>
            <source>It lets go of it when it ends.</source>
            <translation>Er gibt es frei, wenn er endet.</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/sending/verbs.py"></location>
            <source>It may have arrived already: an upload was begun and never answered</source>
            <translation>Es ist vielleicht schon angekommen: Eine Übertragung wurde begonnen und nie beantwortet</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/own_switch_dialog.py"></location>
            <source>It may have arrived already: an upload was on its way.</source>
            <translation>Es ist vielleicht schon angekommen: Eine Übertragung war unterwegs.</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/own_words.py"></location>
            <source>It may have been received before: an upload was on its way.</source>
            <translation>Es wurde vielleicht schon empfangen: Eine Übertragung war unterwegs.</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/service_words.py"></location>
            <source>It runs as process {pid} at this moment.</source>
            <translation>Er läuft in diesem Moment als Prozess {pid}.</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/field_verbs.py"></location>
            <source>It stands in each event of this run, and cannot be changed in one.</source>
            <translation>Es steht in jedem Ereignis dieses Laufs und lässt sich nicht in einem ändern.</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/request_tree.py"></location>
            <source>It stands in each event of this run.</source>
            <translation>Es steht in jedem Ereignis dieses Laufs.</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/explained_rows.py"></location>
            <source>It stands in the line, and stays there.</source>
            <translation>Es steht in der Zeile und bleibt dort.</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/service/launchd.py"></location>
            <source>It starts again when you log in.</source>
            <translation>Er startet wieder, wenn Sie sich anmelden.</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/service/run_key.py"></location>
            <source>It starts again when you log on.</source>
            <translation>Er startet wieder, wenn Sie sich anmelden.</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/service/run_key.py"></location>
            <source>It starts at the next log-on.</source>
            <translation>Er startet bei der nächsten Anmeldung.</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/forget_dialog.py"></location>
            <source>It still waits in {title}'s own queue. Our copy of it stays until {title} has taken it.</source>
            <translation>Es wartet noch in der eigenen Warteschlange von {title}. Unsere Kopie bleibt, bis {title} es genommen hat.</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/comparing.py"></location>
            <source>It was forgotten, or destroyed before it was sent.</source>
            <translation>Es wurde vergessen, oder vernichtet, bevor es gesendet wurde.</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/config_words.py"></location>
            <source>It was found by comparing the config with what it said before.</source>
            <translation>Es fiel auf, als die Konfiguration mit dem verglichen wurde, was sie zuvor sagte.</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/explained_rows.py"></location>
            <source>It was longer than it may be, and cut.</source>
            <translation>Es war länger, als es sein darf, und wurde gekürzt.</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/field_verbs.py"></location>
            <source>It was recorded under another id: a hash would link it to the one of now.</source>
            <translation>Es wurde unter einer anderen Kennung aufgezeichnet: Ein Hash würde es mit der jetzigen verknüpfen.</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/explained_rows.py"></location>
            <source>It was replaced before the event was written down.</source>
            <translation>Es wurde ersetzt, bevor das Ereignis geschrieben wurde.</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/explained_rows.py"></location>
            <source>It was replaced by its hash before the event was written down.</source>
            <translation>Es wurde durch seinen Hash ersetzt, bevor das Ereignis geschrieben wurde.</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/sending/verbs.py"></location>
            <source>It was sent, or a part of it was withheld or changed.</source>
            <translation>Es wurde gesendet, oder ein Teil davon wurde einbehalten oder geändert.</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/config/settings.py"></location>
            <source>It will choose a random one at its first start.</source>
            <translation>Es wählt beim ersten Start eine zufällige.</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/difference_dialog.py"></location>
            <source>It would go to {host} as the rest does. Until you allow it, none of it is collected.</source>
            <translation>Es ginge an {host} wie das Übrige. Bis Sie es erlauben, wird nichts davon erfasst.</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/card_feed.py"></location>
            <source>It writes the card anew at its next start. The other apps are not affected.</source>
            <translation>Sie schreibt die Karte beim nächsten Start neu. Die anderen Apps sind nicht betroffen.</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/unasked.py"></location>
            <source>It's fine</source>
            <translation>In Ordnung</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/query/explanations.py"></location>
            <location filename="../../../gui/pellucid_gui/models/columns.py"></location>
            <source>Its bytes are gone from our copy</source>
            <translation>Seine Bytes sind aus unserer Kopie verschwunden</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/query/explanations.py"></location>
            <source>Its bytes are not here</source>
            <translation>Seine Bytes sind nicht hier</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/comparing.py"></location>
            <source>Its bytes stand under “As recorded”.</source>
            <translation>Seine Bytes stehen unter „Wie aufgezeichnet“.</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/wire/any_line.py"></location>
            <source>Its bytes were destroyed</source>
            <translation>Seine Bytes wurden vernichtet</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/next_words.py"></location>
            <source>Its collection is off: {title} leaves this where it is.</source>
            <translation>Seine Erfassung ist aus: {title} lässt dies, wo es ist.</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/rule_sheet.py"></location>
            <source>Its event is withheld, so this rule changes nothing at present.</source>
            <translation>Sein Ereignis ist einbehalten, diese Regel ändert also zurzeit nichts.</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/journey_page.py"></location>
            <source>Its first 4 KiB; more is not kept</source>
            <translation>Die ersten 4 KiB; mehr wird nicht aufbewahrt</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/ledger/findings.py"></location>
            <source>Its first receipt is missing: without the salt in it no line can be checked</source>
            <translation>Ihr erster Beleg fehlt: Ohne das Salz darin lässt sich keine Zeile prüfen</translation>
        </message>
        <message>
            <location filename="../../../resources/pellucid_resources/catalogues/rerun.toml"></location>
            <source>Its heading.</source>
            <translation>Ihre Überschrift.</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/rule_words.py"></location>
            <source>Its keyed hash is sent instead: the receiver can tell that two values are equal, and nothing else. Where the system keeps no secret for the program, a mark is sent, as with Redact.</source>
            <translation>Stattdessen wird sein Hash mit Schlüssel gesendet: Der Empfänger kann sehen, dass zwei Werte gleich sind, und sonst nichts. Wo das System für das Programm kein Geheimnis aufbewahrt, wird ein Zeichen gesendet, wie bei „Schwärzen“.</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/payload_parts.py"></location>
            <source>Its meaning is not declared in the catalogue.</source>
            <translation>Seine Bedeutung ist im Katalog nicht angegeben.</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/ledger/findings.py"></location>
            <source>Its receipts are missing</source>
            <translation>Ihre Belege fehlen</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/exact_payload.py"></location>
            <source>Its session has no header</source>
            <translation>Seine Sitzung hat keinen Kopf</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/days.py"></location>
            <source>January</source>
            <translation>Januar</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/detail_pane.py"></location>
            <source>Journey</source>
            <translation>Weg</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/days.py"></location>
            <source>July</source>
            <translation>Juli</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/days.py"></location>
            <source>June</source>
            <translation>Juni</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/leftovers_dialog.py"></location>
            <source>Keep</source>
            <translation>Behalten</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/leftovers_dialog.py"></location>
            <source>Keep back what {title} leaves behind</source>
            <translation>Zurückbehalten, was {title} hinterlässt</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/question_band.py"></location>
            <source>Keep events on this computer, where you can read them; send none.</source>
            <translation>Ereignisse auf diesem Rechner behalten, wo Sie sie lesen können; keine senden.</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/own_header.py"></location>
            <source>Keep it back until you let it go</source>
            <translation>Zurückhalten, bis Sie es freigeben</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/saved_filters_dialog.py"></location>
            <source>Keep these changes</source>
            <translation>Diese Änderungen behalten</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/next_words.py"></location>
            <location filename="../../../gui/pellucid_gui/dialogs/leftover_words.py"></location>
            <source>Kept back</source>
            <translation>Zurückbehalten</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/leftovers_dialog.py"></location>
            <source>Kept back for review</source>
            <translation>Zur Durchsicht zurückbehalten</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/leftover_words.py"></location>
            <source>Kept back: {title}'s next start passes it over.</source>
            <translation>Zurückbehalten: Der nächste Start von {title} übergeht ihn.</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/leftover_words.py"></location>
            <source>Kept back: {title}'s next start passes it over. You have read it, and keep it.</source>
            <translation>Zurückbehalten: Der nächste Start von {title} übergeht ihn. Sie haben ihn gelesen und behalten ihn.</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/keys_dialog.py"></location>
            <source>Keyboard</source>
            <translation>Tastatur</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/columns.py"></location>
            <source>Kind</source>
            <translation>Art</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/query/saved_filters.py"></location>
            <source>Large lines</source>
            <translation>Große Zeilen</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/columns.py"></location>
            <source>Large: {size_bytes:,} bytes; most events have less than one kilobyte</source>
            <translation>Groß: {size_bytes:,} Bytes; die meisten Ereignisse haben weniger als ein Kilobyte</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/seen_vocabulary.py"></location>
            <source>Last event {moment}</source>
            <translation>Letztes Ereignis {moment}</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/query/saved_filters.py"></location>
            <source>Last hour</source>
            <translation>Letzte Stunde</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/leftovers_dialog.py"></location>
            <source>Last written</source>
            <translation>Zuletzt geschrieben</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/held_dialog.py"></location>
            <source>Later</source>
            <translation>Später</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/service/launchd.py"></location>
            <source>LaunchAgent</source>
            <translation>LaunchAgent</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/first_run_words.py"></location>
            <source>Leave it as it is</source>
            <translation>So lassen</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/keys.py"></location>
            <source>Leave one of several selected</source>
            <translation>Von mehreren eines ausgewählt lassen</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/next_words.py"></location>
            <source>Leaves at the next start of {title}</source>
            <translation>Geht beim nächsten Start von {title} ab</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/next_words.py"></location>
            <source>Leaves when {title} runs again</source>
            <translation>Geht ab, wenn {title} wieder läuft</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/next_words.py"></location>
            <source>Leaves within two seconds</source>
            <translation>Geht binnen zwei Sekunden ab</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/next_words.py"></location>
            <source>Leaves {when}</source>
            <translation>Geht {when} ab</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/next_words.py"></location>
            <source>Leaving now</source>
            <translation>Geht jetzt ab</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/leftovers_dialog.py"></location>
            <source>Leftovers</source>
            <translation>Reste</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/query/explanations.py"></location>
            <location filename="../../../gui/pellucid_gui/widgets/filter_help.py"></location>
            <source>Length of the line</source>
            <translation>Länge der Zeile</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/leftover_words.py"></location>
            <location filename="../../../gui/pellucid_gui/widgets/journey_words.py"></location>
            <source>Let go</source>
            <translation>Freigegeben</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/leftover_words.py"></location>
            <source>Let go: {posts}</source>
            <translation>Freigegeben: {posts}</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/outbox_verbs.py"></location>
            <source>Let it go</source>
            <translation>Freigeben</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/event_verbs.py"></location>
            <source>Let it go…</source>
            <translation>Freigeben…</translation>
        </message>
        <message numerus="yes">
            <location filename="../../../gui/pellucid_gui/pages/outbox_words.py"></location>
            <source>Let {n:,} go</source>
            <extracomment>Of exactly one: Let it go</extracomment>
            <translation>
                <numerusform>Freigeben</numerusform>
                <numerusform>{n:,} freigeben</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/about_dialog.py"></location>
            <source>Licences</source>
            <translation>Lizenzen</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/about_dialog.py"></location>
            <source>Licences of fonts and icons</source>
            <translation>Lizenzen der Schriften und Symbole</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/keys.py"></location>
            <source>Light, dark, or as the system</source>
            <translation>Hell, dunkel oder wie das System</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/columns.py"></location>
            <source>Line</source>
            <translation>Zeile</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/columns.py"></location>
            <source>Line {line_number:,} of session {session}</source>
            <translation>Zeile {line_number:,} der Sitzung {session}</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/ledger/audit.py"></location>
            <source>Line {line} of {path} does not follow from the one before it</source>
            <translation>Zeile {line} von {path} folgt nicht aus der vorherigen</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/summary/html.py"></location>
            <location filename="../../../gui/pellucid_gui/widgets/filter_help.py"></location>
            <location filename="../../../gui/pellucid_gui/widgets/summary_view.py"></location>
            <source>Lines in which no event can be read</source>
            <translation>Zeilen, aus denen kein Ereignis zu lesen ist</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/query/explanations.py"></location>
            <source>Lines that are worth a look</source>
            <translation>Zeilen, die einen Blick wert sind</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/keys.py"></location>
            <source>List the sessions and the processes that wrote them</source>
            <translation>Sitzungen auflisten und die Prozesse, die sie schrieben</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/collection.py"></location>
            <location filename="../../../gui/pellucid_gui/dialogs/first_run_words.py"></location>
            <location filename="../../../gui/pellucid_gui/widgets/catalogue_view.py"></location>
            <location filename="../../../gui/pellucid_gui/widgets/own_header.py"></location>
            <location filename="../../../gui/pellucid_gui/widgets/question_band.py"></location>
            <source>Local</source>
            <translation>Lokal</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/journey_words.py"></location>
            <source>Log begun</source>
            <translation>Protokoll begonnen</translation>
        </message>
        <message>
            <location filename="../../../resources/pellucid_resources/catalogues/rerun.toml"></location>
            <source>Logged In</source>
            <translation>Angemeldet</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/guard/rules.py"></location>
            <location filename="../../../gui/pellucid_gui/models/property_rows.py"></location>
            <source>Long text</source>
            <translation>Langtext</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/query/completion.py"></location>
            <source>Longer than 1,000 bytes</source>
            <translation>Länger als 1.000 Bytes</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/query/completion.py"></location>
            <source>Longer than 10,000 bytes</source>
            <translation>Länger als 10.000 Bytes</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/query/completion.py"></location>
            <source>Longer than a million bytes</source>
            <translation>Länger als eine Million Bytes</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/records.py"></location>
            <source>Look again in a moment: the view is catching up.</source>
            <translation>Sehen Sie gleich noch einmal hin: Die Ansicht holt noch auf.</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/app_list.py"></location>
            <source>Look at another config file and data folder in Rerun's format</source>
            <translation>Eine andere Konfigurationsdatei und einen anderen Datenordner in Reruns Format ansehen</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/app_header.py"></location>
            <source>Look at it, let it go or delete it ({sequence})</source>
            <translation>Ansehen, freigeben oder löschen ({sequence})</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/empty_state.py"></location>
            <source>Looked in</source>
            <translation>Nachgesehen in</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/leftovers_dialog.py"></location>
            <location filename="../../../gui/pellucid_gui/dialogs/sessions_dialog.py"></location>
            <source>Looking…</source>
            <translation>Wird gesucht…</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/fates.py"></location>
            <source>Lost by {title}</source>
            <translation>Von {title} verloren</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/fates.py"></location>
            <source>Lost by {title}: it deleted the event, and the upload to {place} failed</source>
            <translation>Von {title} verloren: Es hat das Ereignis gelöscht, und die Übertragung an {place} schlug fehl</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/journey_words.py"></location>
            <source>Lost from our log</source>
            <translation>Aus unserem Protokoll verloren</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/interjections.py"></location>
            <source>Lost: {words}</source>
            <translation>Verloren: {words}</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/guard/rules.py"></location>
            <source>MAC address</source>
            <translation>MAC-Adresse</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/summary/html.py"></location>
            <source>Made by Pellucid {version} on {made}. It tells names and numbers; nothing that a field said is in it.</source>
            <translation>Erstellt von Pellucid {version} am {made}. Es nennt Namen und Zahlen; nichts, was ein Feld sagte, steht darin.</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/exact_payload.py"></location>
            <source>Made from the recorded line, {size} bytes. A part of its batch was destroyed since, so the rest cannot be proved.</source>
            <translation>Aus der aufgezeichneten Zeile gemacht, {size} Bytes. Ein Teil seines Stapels wurde seither vernichtet, daher lässt sich der Rest nicht beweisen.</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/exact_payload.py"></location>
            <source>Made from the recorded line, {size} bytes; which batch it left in is not known.</source>
            <translation>Aus der aufgezeichneten Zeile gemacht, {size} Bytes; in welchem Stapel es abging, ist nicht bekannt.</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/consent/choice_file.py"></location>
            <source>Make it a file that you may read and write, or move it away; then choose again.</source>
            <translation>Machen Sie daraus eine Datei, die Sie lesen und schreiben dürfen, oder verschieben Sie sie; wählen Sie dann erneut.</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/config/settings.py"></location>
            <source>Make it a file that you may read and write, or remove it, and try again.</source>
            <translation>Machen Sie daraus eine Datei, die Sie lesen und schreiben dürfen, oder entfernen Sie es, und versuchen Sie es erneut.</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/days.py"></location>
            <source>March</source>
            <translation>März</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/days.py"></location>
            <source>May</source>
            <translation>Mai</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/first_run_words.py"></location>
            <source>May {title} send usage data?</source>
            <translation>Darf {title} Nutzungsdaten senden?</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/days.py"></location>
            <source>Monday</source>
            <translation>Montag</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/live_tail.py"></location>
            <source>More events wait in the live files than fit in memory; they are shown once the witness has copied them.</source>
            <translation>In den laufenden Dateien warten mehr Ereignisse, als in den Speicher passen; sie werden gezeigt, sobald der Zeuge sie kopiert hat.</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/wire/posted.py"></location>
            <source>More follows behind the body</source>
            <translation>Hinter dem Body folgt noch etwas</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/guard/rules.py"></location>
            <source>More than 200 characters of running text. Ids, lists of versions and call stacks pass.</source>
            <translation>Mehr als 200 Zeichen Fließtext. Kennungen, Versionslisten und Aufrufstapel gehen durch.</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/private_files.py"></location>
            <source>Mount that disk, or remove the link.</source>
            <translation>Hängen Sie diesen Datenträger ein, oder entfernen Sie die Verknüpfung.</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/saved_filters_dialog.py"></location>
            <source>Move down</source>
            <translation>Nach unten</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/link_handler/desktop_entry.py"></location>
            <source>Move it away if you do not need it, then try again.</source>
            <translation>Verschieben Sie sie, wenn Sie sie nicht brauchen, und versuchen Sie es dann erneut.</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/service/launchd.py"></location>
            <location filename="../../../core/pellucid/service/systemd.py"></location>
            <source>Move it away, then try again.</source>
            <translation>Verschieben Sie sie und versuchen Sie es erneut.</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/private_files.py"></location>
            <source>Move it away; Pellucid keeps its copies there.</source>
            <translation>Verschieben Sie es; Pellucid legt dort seine Kopien ab.</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/query/saved_filters.py"></location>
            <source>Move the files of that name away.</source>
            <translation>Verschieben Sie die Dateien dieses Namens.</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/saved_filters_dialog.py"></location>
            <source>Move up</source>
            <translation>Nach oben</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/filter_name_dialog.py"></location>
            <location filename="../../../gui/pellucid_gui/dialogs/saved_filters_dialog.py"></location>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/retelling.py"></location>
            <source>Name or service not known</source>
            <translation>Name oder Dienst nicht bekannt</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/upload_rows.py"></location>
            <source>Names the project of {title}'s makers that receives it. It is public, no secret of yours.</source>
            <translation>Nennt das Projekt der Macher von {title}, das es empfängt. Er ist öffentlich, kein Geheimnis von Ihnen.</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/retelling.py"></location>
            <source>Network is unreachable</source>
            <translation>Netzwerk nicht erreichbar</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/exact_payload.py"></location>
            <source>Never leaves. It would have left as these {size} bytes.</source>
            <translation>Geht nie ab. Es wäre als diese {size} Bytes abgegangen.</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/exact_payload.py"></location>
            <source>Never leaves. It would have left like this, with a hash for each {mark}.</source>
            <translation>Geht nie ab. Es wäre so abgegangen, mit einem Hash für jedes {mark}.</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/event_sheet.py"></location>
            <source>Never seen here.</source>
            <translation>Hier nie gesehen.</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/query/explanations.py"></location>
            <source>Never sent</source>
            <translation>Nie gesendet</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/gain_card.py"></location>
            <source>New event</source>
            <translation>Neues Ereignis</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/gain_card.py"></location>
            <source>New field</source>
            <translation>Neues Feld</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/header_frame.py"></location>
            <source>New id…</source>
            <translation>Neue Kennung…</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/destination_dialog.py"></location>
            <source>No</source>
            <translation>Nein</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/upload_steps.py"></location>
            <source>No answer</source>
            <translation>Keine Antwort</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/app.py"></location>
            <source>No app is known by the name {app!r}</source>
            <translation>Keine App ist unter dem Namen {app!r} bekannt</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/query/explanations.py"></location>
            <source>No catalogue has it, or a part of it</source>
            <translation>Kein Katalog kennt es, oder einen Teil davon</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/event_sheet.py"></location>
            <source>No catalogue tells of these fields, which it was seen with: {names}.</source>
            <translation>Kein Katalog nennt diese Felder, mit denen es gesehen wurde: {names}.</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/event_sheet.py"></location>
            <source>No catalogue tells of this event. The program records it all the same, and nobody has said what for.</source>
            <translation>Kein Katalog nennt dieses Ereignis. Das Programm zeichnet es trotzdem auf, und niemand hat gesagt, wozu.</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/query/explanations.py"></location>
            <source>No event can be read from the line</source>
            <translation>Aus der Zeile ist kein Ereignis zu lesen</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/columns.py"></location>
            <source>No event can be read from this line</source>
            <translation>Aus dieser Zeile ist kein Ereignis zu lesen</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/columns.py"></location>
            <source>No event can be read from this line. It is kept byte for byte; see “As recorded”.</source>
            <translation>Aus dieser Zeile ist kein Ereignis zu lesen. Sie bleibt Byte für Byte erhalten; siehe „Wie aufgezeichnet“.</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/explained_page.py"></location>
            <source>No event can be read from this line. {reason}.</source>
            <translation>Aus dieser Zeile ist kein Ereignis zu lesen. {reason}.</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/first_run_words.py"></location>
            <source>No event is held at present, and of what the catalogue declares nothing would leave.</source>
            <translation>Zurzeit wird kein Ereignis zurückgehalten, und von dem, was der Katalog angibt, ginge nichts ab.</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/first_run_words.py"></location>
            <source>No event is held at present, so there is no real payload to show. These {size} bytes are examples from the catalogue; real ones have the same form, with a hash for each {mark}.</source>
            <translation>Zurzeit wird kein Ereignis zurückgehalten, daher gibt es keine echten Nutzdaten zu zeigen. Diese {size} Bytes sind Beispiele aus dem Katalog; echte haben dieselbe Form, mit einem Hash für jedes {mark}.</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/first_run_words.py"></location>
            <source>No event is held at present, so there is no real payload to show. These {size} bytes are examples from the catalogue; real ones have the same form.</source>
            <translation>Zurzeit wird kein Ereignis zurückgehalten, daher gibt es keine echten Nutzdaten zu zeigen. Diese {size} Bytes sind Beispiele aus dem Katalog; echte haben dieselbe Form.</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/empty_state.py"></location>
            <source>No event matches the filter</source>
            <translation>Kein Ereignis passt zum Filter</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/detail_pane.py"></location>
            <source>No event selected</source>
            <translation>Kein Ereignis ausgewählt</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/empty_state.py"></location>
            <source>No events yet</source>
            <translation>Noch keine Ereignisse</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/paths.py"></location>
            <source>No home folder is known for this user</source>
            <translation>Für diesen Benutzer ist kein persönlicher Ordner bekannt</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/watch/inotify.py"></location>
            <source>No inotify instance is to be had ({reason})</source>
            <translation>Es ist keine inotify-Instanz zu bekommen ({reason})</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/retelling.py"></location>
            <source>No keyring that keeps secrets encrypted was found</source>
            <translation>Es wurde kein Schlüsselbund gefunden, der Geheimnisse verschlüsselt aufbewahrt</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/empty_state.py"></location>
            <source>No program that Pellucid knows has queued or sent usage events here. If one does, its events appear by themselves.</source>
            <translation>Kein Programm, das Pellucid kennt, hat hier Nutzungsereignisse eingereiht oder gesendet. Tut es eines, erscheinen seine Ereignisse von selbst.</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/ledger/findings.py"></location>
            <source>No receipt says why there is nothing in {lines}</source>
            <translation>Kein Beleg sagt, warum in {lines} nichts steht</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/journey.py"></location>
            <source>No receipt yet: only the program's own file has it.</source>
            <translation>Noch kein Beleg: Nur die Datei des Programms hat es.</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/retelling.py"></location>
            <source>No route to host</source>
            <translation>Kein Weg zum Rechner</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/sessions_dialog.py"></location>
            <source>No session is known</source>
            <translation>Keine Sitzung ist bekannt</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/retelling.py"></location>
            <source>No space left on device</source>
            <translation>Kein Speicherplatz mehr auf dem Gerät</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/retelling.py"></location>
            <source>No such file or directory</source>
            <translation>Datei oder Ordner nicht gefunden</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/empty_state.py"></location>
            <source>No telemetry found</source>
            <translation>Keine Telemetrie gefunden</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/leftover_words.py"></location>
            <source>No witness runs, so nothing is held now. “Start again” beside “Witness” starts one.</source>
            <translation>Kein Zeuge läuft, also wird jetzt nichts zurückbehalten. „Neu starten“ neben „Zeuge“ startet einen.</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/own_words.py"></location>
            <source>Nobody can tell what {title} does: its folder cannot be read.</source>
            <translation>Was {title} tut, kann niemand sagen: Sein Ordner kann nicht gelesen werden.</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/collection.py"></location>
            <source>Nobody can tell what {title} will do from its config.</source>
            <translation>Was {title} tun wird, ist aus seiner Konfiguration nicht zu erkennen.</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/service_feed.py"></location>
            <source>Nobody has to watch it.</source>
            <translation>Niemand muss es beobachten.</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/summary/words.py"></location>
            <source>Nobody has watched yet, so what {title} sent before now is mostly not known.</source>
            <translation>Bisher hat niemand beobachtet; was {title} bis jetzt gesendet hat, ist daher größtenteils unbekannt.</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/query/explanations.py"></location>
            <source>Nobody knows whether it arrived</source>
            <translation>Niemand weiß, ob es angekommen ist</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/explained_rows.py"></location>
            <source>Nobody tells that there is such an event, or why.</source>
            <translation>Niemand sagt, dass es ein solches Ereignis gibt, oder warum.</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/explained_rows.py"></location>
            <location filename="../../../gui/pellucid_gui/models/upload_rows.py"></location>
            <source>Nobody tells what it is for.</source>
            <translation>Niemand sagt, wozu es dient.</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/summary/words.py"></location>
            <source>Nobody watched before {day}: what was sent until then is not counted.</source>
            <translation>Vor dem {day} hat niemand beobachtet: Was bis dahin gesendet wurde, ist nicht gezählt.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../../core/pellucid/summary/words.py"></location>
            <source>Nobody watched for {span} of that time, in {n:,} gaps: what was sent then may be missing.</source>
            <extracomment>Of exactly one: Nobody watched for {span} of that time, in {n} gap: what was sent then may be missing.</extracomment>
            <translation>
                <numerusform>{span} dieser Zeit hat niemand beobachtet, in {n} Lücke: Was da gesendet wurde, fehlt vielleicht.</numerusform>
                <numerusform>{span} dieser Zeit hat niemand beobachtet, in {n:,} Lücken: Was da gesendet wurde, fehlt vielleicht.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/kept_requests.py"></location>
            <source>None of the first {n:,} held events would leave</source>
            <translation>Keines der ersten {n:,} zurückgehaltenen Ereignisse ginge ab</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/event.py"></location>
            <location filename="../../../core/pellucid/wire/posted.py"></location>
            <source>Not JSON: {name} is not a JSON value</source>
            <translation>Kein JSON: {name} ist kein JSON-Wert</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/event.py"></location>
            <location filename="../../../core/pellucid/wire/posted.py"></location>
            <source>Not JSON: {reason} at character {place}</source>
            <translation>Kein JSON: {reason} bei Zeichen {place}</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/retelling.py"></location>
            <source>Not a directory</source>
            <translation>Ist kein Ordner</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/upload_steps.py"></location>
            <source>Not accepted</source>
            <translation>Nicht angenommen</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/upload_steps.py"></location>
            <source>Not accepted as a whole</source>
            <translation>Nicht als Ganzes angenommen</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/collection.py"></location>
            <source>Not answered</source>
            <translation>Nicht beantwortet</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/leftover_words.py"></location>
            <source>Not held</source>
            <translation>Nicht zurückbehalten</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/leftover_words.py"></location>
            <source>Not held, as nothing is kept back: {posts}</source>
            <translation>Nicht zurückbehalten, da nichts zurückbehalten wird: {posts}</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/leftover_words.py"></location>
            <source>Not held: {posts}</source>
            <translation>Nicht zurückbehalten: {posts}</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/leftover_words.py"></location>
            <source>Not held: {why}. {posts}</source>
            <translation>Nicht zurückbehalten: {why}. {posts}</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/destination_dialog.py"></location>
            <source>Not known here</source>
            <translation>Hier nicht bekannt</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/difference_dialog.py"></location>
            <source>Not now</source>
            <translation>Nicht jetzt</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/query/explanations.py"></location>
            <source>Not older than that</source>
            <translation>Nicht älter als das</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/service_words.py"></location>
            <source>Not possible here. {obstacle}.</source>
            <translation>Hier nicht möglich. {obstacle}.</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/witness_feed.py"></location>
            <source>Not running</source>
            <translation>Läuft nicht</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/next_words.py"></location>
            <source>Not sealed yet</source>
            <translation>Noch nicht versiegelt</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/explained_rows.py"></location>
            <source>Not sent</source>
            <translation>Nicht gesendet</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/collection.py"></location>
            <source>Not set up yet</source>
            <translation>Noch nicht eingerichtet</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/next_words.py"></location>
            <source>Not settled: a hash will stand in the place of each {mark}, {size:,} bytes until then.</source>
            <translation>Nicht festgelegt: An die Stelle jedes {mark} tritt ein Hash; bis dahin {size:,} Bytes.</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/next_words.py"></location>
            <source>Not settled: what would be sealed now, {size:,} bytes.</source>
            <translation>Nicht festgelegt: was jetzt versiegelt würde, {size:,} Bytes.</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/next_words.py"></location>
            <source>Not settled: what would leave if you let it go, {size:,} bytes.</source>
            <translation>Nicht festgelegt: was abginge, wenn Sie es freigeben, {size:,} Bytes.</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/filter_help.py"></location>
            <source>Not this; works with every term</source>
            <translation>Dies nicht; geht mit jedem Begriff</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/interjections.py"></location>
            <source>Not watched from {begun} to {end} ({length}): {why}</source>
            <translation>Unbeobachtet von {begun} bis {end} ({length}): {why}</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/interjections.py"></location>
            <source>Not watched since {begun}: {why}</source>
            <translation>Unbeobachtet seit {begun}: {why}</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/leftovers_dialog.py"></location>
            <source>Note</source>
            <translation>Hinweis</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/old_id.py"></location>
            <source>Note the old id if you want to ask for what was sent under it, or for its deletion:</source>
            <translation>Notieren Sie die alte Kennung, wenn Sie erfragen wollen, was unter ihr gesendet wurde, oder dessen Löschung verlangen:</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/wire/__init__.py"></location>
            <source>Nothing can be changed of what another program sends</source>
            <translation>Was ein anderes Programm sendet, kann nicht geändert werden</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/holding/holding.py"></location>
            <source>Nothing can be held back on Windows</source>
            <translation>Unter Windows kann nichts zurückbehalten werden</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/first_run_words.py"></location>
            <source>Nothing has been sent. Until you answer, {title} keeps what it records on this computer {kept}. You can change your answer at any time, and see every event before it leaves.</source>
            <translation>Nichts wurde gesendet. Bis Sie antworten, behält {title} {kept} auf diesem Rechner, was es aufzeichnet. Sie können Ihre Antwort jederzeit ändern und jedes Ereignis sehen, bevor es abgeht.</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/destination_dialog.py"></location>
            <source>Nothing in what {title} sends asks the server not to look up where that address is</source>
            <translation>Nichts in dem, was {title} sendet, bittet den Server, nicht nachzuschlagen, wo diese Adresse liegt</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/consent/choice_file.py"></location>
            <source>Nothing is collected or sent meanwhile. A new choice would replace the file.</source>
            <translation>Solange wird nichts erfasst oder gesendet. Eine neue Wahl würde die Datei ersetzen.</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/own_words.py"></location>
            <source>Nothing is collected or sent: what you chose cannot be read.</source>
            <translation>Nichts wird erfasst oder gesendet: Ihre Wahl kann nicht gelesen werden.</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/outbox_feed.py"></location>
            <source>Nothing is known of what this program sends</source>
            <translation>Es ist nicht bekannt, was dieses Programm sendet</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/leftovers_dialog.py"></location>
            <source>Nothing is left behind</source>
            <translation>Nichts ist liegen geblieben</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/payload_page.py"></location>
            <source>Nothing is queued</source>
            <translation>Nichts ist eingereiht</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/next_words.py"></location>
            <source>Nothing is recorded or sent until then.</source>
            <translation>Bis dahin wird nichts aufgezeichnet oder gesendet.</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/next_words.py"></location>
            <source>Nothing is recorded or sent until {title} is started again.</source>
            <translation>Bis {title} neu gestartet wird, wird nichts aufgezeichnet oder gesendet.</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/first_run_words.py"></location>
            <source>Nothing is recorded yet, and there is no catalogue to make examples of.</source>
            <translation>Noch ist nichts aufgezeichnet, und es gibt keinen Katalog, aus dem sich Beispiele machen ließen.</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/own_words.py"></location>
            <source>Nothing is sealed yet; hold single events by their menus.</source>
            <translation>Noch ist nichts versiegelt; halten Sie einzelne Ereignisse über ihr Menü zurück.</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/rules/file.py"></location>
            <source>Nothing is sent meanwhile. Correct the file, or clear all rules to begin anew.</source>
            <translation>Solange wird nichts gesendet. Berichtigen Sie die Datei, oder löschen Sie alle Regeln, um neu zu beginnen.</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/next_words.py"></location>
            <source>Nothing leaves</source>
            <translation>Nichts geht ab</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/ledger/findings.py"></location>
            <source>Nothing mends it. A backup may still have the file as it was; forgetting the session ends the doubt.</source>
            <translation>Nichts behebt das. Vielleicht hat eine Sicherung die Datei noch, wie sie war; die Sitzung zu vergessen beendet den Zweifel.</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/held_dialog.py"></location>
            <source>Nothing of it can leave: {reason}</source>
            <translation>Nichts davon kann abgehen: {reason}</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/exact_payload.py"></location>
            <source>Nothing of it leaves</source>
            <translation>Nichts davon geht ab</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/outbox_words.py"></location>
            <source>Nothing of it leaves unless you let it go.</source>
            <translation>Nichts davon geht ab, wenn Sie es nicht freigeben.</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/kept_requests.py"></location>
            <source>Nothing of what is held would leave</source>
            <translation>Nichts von dem, was zurückgehalten wird, ginge ab</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/held_dialog.py"></location>
            <source>Nothing of what is ticked can leave</source>
            <translation>Von den Angekreuzten kann nichts abgehen</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/next_words.py"></location>
            <location filename="../../../gui/pellucid_gui/widgets/exact_payload.py"></location>
            <location filename="../../../gui/pellucid_gui/widgets/payload_frame.py"></location>
            <location filename="../../../gui/pellucid_gui/widgets/payload_page.py"></location>
            <source>Nothing to send</source>
            <translation>Nichts zu senden</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/config/clear.py"></location>
            <source>Nothing was changed: what waits there would go out under the new id, which links the two.</source>
            <translation>Nichts wurde geändert: Was dort wartet, ginge unter der neuen Kennung hinaus, was die beiden verknüpft.</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/days.py"></location>
            <source>November</source>
            <translation>November</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/query/parser.py"></location>
            <source>OR wants a term before it; to search for the word, write "OR"</source>
            <translation>OR verlangt einen Begriff davor; um nach dem Wort zu suchen, schreiben Sie "OR"</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/query/parser.py"></location>
            <source>OR wants a term behind it</source>
            <translation>OR verlangt einen Begriff dahinter</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/days.py"></location>
            <source>October</source>
            <translation>Oktober</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/comparing.py"></location>
            <source>Of one of the two events nothing is left</source>
            <translation>Von einem der beiden Ereignisse ist nichts mehr da</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/rules_tree.py"></location>
            <source>Of other versions</source>
            <translation>Aus anderen Versionen</translation>
        </message>
        <message numerus="yes">
            <location filename="../../../core/pellucid/summary/words.py"></location>
            <source>Of those that wait, {many} are undocumented.</source>
            <extracomment>Of exactly one: Of those that wait, {many} is undocumented.</extracomment>
            <translation>
                <numerusform>Von den wartenden ist {many} undokumentiert.</numerusform>
                <numerusform>Von den wartenden sind {many} undokumentiert.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/summary/words.py"></location>
            <source>Of {n:,} of them its own log said that the server took them.</source>
            <translation>Von {n:,} davon sagte sein eigenes Protokoll, dass der Server sie genommen hat.</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/rule_words.py"></location>
            <source>Of {part} only a hash is sent from now on.</source>
            <translation>Von {part} wird von nun an nur ein Hash gesendet.</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/collection.py"></location>
            <location filename="../../../gui/pellucid_gui/dialogs/first_run_words.py"></location>
            <location filename="../../../gui/pellucid_gui/widgets/catalogue_view.py"></location>
            <location filename="../../../gui/pellucid_gui/widgets/own_header.py"></location>
            <location filename="../../../gui/pellucid_gui/widgets/question_band.py"></location>
            <source>Off</source>
            <translation>Aus</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/question_band.py"></location>
            <source>Off: nothing is recorded. Local: events stay here, for you to read. On: they are sent.</source>
            <translation>Aus: Es wird nichts aufgezeichnet. Lokal: Ereignisse bleiben hier, und Sie können sie lesen. Ein: Sie werden gesendet.</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/record_page.py"></location>
            <source>Offset</source>
            <translation>Position</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/old_id.py"></location>
            <source>Old id</source>
            <translation>Alte Kennung</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/query/explanations.py"></location>
            <source>Older than that</source>
            <translation>Älter als das</translation>
        </message>
        <message numerus="yes">
            <location filename="../../../core/pellucid/query/completion.py"></location>
            <source>Older than {n} days</source>
            <extracomment>Of exactly one: Older than a day</extracomment>
            <translation>
                <numerusform>Älter als ein Tag</numerusform>
                <numerusform>Älter als {n} Tage</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../../core/pellucid/query/completion.py"></location>
            <source>Older than {n} hours</source>
            <extracomment>Of exactly one: Older than an hour</extracomment>
            <translation>
                <numerusform>Älter als eine Stunde</numerusform>
                <numerusform>Älter als {n} Stunden</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../../core/pellucid/query/completion.py"></location>
            <source>Older than {n} minutes</source>
            <extracomment>Of exactly one: Older than a minute</extracomment>
            <translation>
                <numerusform>Älter als eine Minute</numerusform>
                <numerusform>Älter als {n} Minuten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../../core/pellucid/query/completion.py"></location>
            <source>Older than {n} weeks</source>
            <extracomment>Of exactly one: Older than a week</extracomment>
            <translation>
                <numerusform>Älter als eine Woche</numerusform>
                <numerusform>Älter als {n} Wochen</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/collection.py"></location>
            <location filename="../../../gui/pellucid_gui/dialogs/first_run_words.py"></location>
            <location filename="../../../gui/pellucid_gui/widgets/catalogue_view.py"></location>
            <location filename="../../../gui/pellucid_gui/widgets/own_header.py"></location>
            <location filename="../../../gui/pellucid_gui/widgets/question_band.py"></location>
            <source>On</source>
            <translation>Ein</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/destroy_dialog.py"></location>
            <location filename="../../../gui/pellucid_gui/dialogs/forget_dialog.py"></location>
            <source>On SSDs and copy-on-write disks, old blocks may remain until they are reused.</source>
            <translation>Auf SSDs und Copy-on-Write-Datenträgern können alte Blöcke bleiben, bis sie wiederverwendet werden.</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/keys.py"></location>
            <source>On a part of the filter</source>
            <translation>Auf einem Teil des Filters</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/query/explanations.py"></location>
            <source>On its way out, by pellucid run</source>
            <translation>Beim Hinausgehen, durch pellucid run</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/keys.py"></location>
            <source>On the other pages</source>
            <translation>Auf den anderen Seiten</translation>
        </message>
        <message>
            <location filename="../../../resources/pellucid_resources/catalogues/rerun.toml"></location>
            <source>On which site the web viewer runs: the last two parts of its domain. The salt of the hash is public, so whoever guesses a domain can tell.</source>
            <translation>Auf welcher Website der Web-Viewer läuft: die letzten zwei Teile ihrer Domain. Das Salz des Hashs ist öffentlich; wer eine Domain errät, kann es also prüfen.</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/ledger/witness_claim.py"></location>
            <source>One is enough: its copies are shared by all windows.</source>
            <translation>Einer genügt: Alle Fenster teilen sich seine Kopien.</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/comparing.py"></location>
            <source>One of the two lines is no JSON, so they cannot be compared</source>
            <translation>Eine der beiden Zeilen ist kein JSON, daher lassen sie sich nicht vergleichen</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/catalogue_view.py"></location>
            <source>One of {choices}.</source>
            <translation>Eines von {choices}.</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/query/explanations.py"></location>
            <source>One run of the program</source>
            <translation>Ein Lauf des Programms</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/filter_help.py"></location>
            <source>One session</source>
            <translation>Eine Sitzung</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/catalogue_view.py"></location>
            <source>Only as a hash.</source>
            <translation>Nur als Hash.</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/difference_rows.py"></location>
            <source>Only in the one before</source>
            <translation>Nur im vorherigen</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/difference_rows.py"></location>
            <source>Only in this one</source>
            <translation>Nur in diesem</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/ledger/ledger.py"></location>
            <source>Only the witness writes to it.</source>
            <translation>Nur der Zeuge schreibt hinein.</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/sending/verbs.py"></location>
            <source>Only what has surely not left can be changed.</source>
            <translation>Nur was sicher nicht abgegangen ist, kann geändert werden.</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/service_words.py"></location>
            <source>Only with this window</source>
            <translation>Nur mit diesem Fenster</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/next_words.py"></location>
            <source>Only {title} itself uploads; this window never does.</source>
            <translation>Nur {title} selbst überträgt; dieses Fenster nie.</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/empty_state.py"></location>
            <source>Open again</source>
            <translation>Erneut öffnen</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/keys.py"></location>
            <location filename="../../../gui/pellucid_gui/widgets/header_frame.py"></location>
            <source>Open the data folder</source>
            <translation>Datenordner öffnen</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/retelling.py"></location>
            <source>Operation not permitted</source>
            <translation>Vorgang nicht erlaubt</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/summary/html.py"></location>
            <source>Other</source>
            <translation>Sonstige</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/next_words.py"></location>
            <source>Others may join it until it is sealed, within {span} while {title} runs.</source>
            <translation>Andere können dazukommen, bis er versiegelt wird; das dauert höchstens {span}, solange {title} läuft.</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/record_page.py"></location>
            <source>Our copy</source>
            <translation>Unsere Kopie</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/journey_words.py"></location>
            <source>Our own log healed</source>
            <translation>Unser eigenes Protokoll geheilt</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/page_table.py"></location>
            <source>Outbox</source>
            <translation>Ausgang</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/app_list.py"></location>
            <source>PROGRAMS</source>
            <translation>PROGRAMME</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/guard/rules.py"></location>
            <source>Path in a home folder</source>
            <translation>Pfad in einem persönlichen Ordner</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/next_words.py"></location>
            <location filename="../../../gui/pellucid_gui/collection.py"></location>
            <source>Paused</source>
            <translation>Angehalten</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/next_words.py"></location>
            <source>Paused until {time}</source>
            <translation>Angehalten bis {time}</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/held_dialog.py"></location>
            <location filename="../../../gui/pellucid_gui/widgets/detail_pane.py"></location>
            <location filename="../../../gui/pellucid_gui/widgets/payload_frame.py"></location>
            <source>Payload</source>
            <translation>Nutzdaten</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/about_dialog.py"></location>
            <source>Pellucid</source>
            <translation>Pellucid</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/leftover_payload.py"></location>
            <source>Pellucid builds this from the file's lines, as the program does. The program writes its keys in random order and decides itself how many events go into one upload.</source>
            <translation>Pellucid baut dies aus den Zeilen der Datei, wie es das Programm tut. Das Programm schreibt seine Schlüssel in zufälliger Reihenfolge und entscheidet selbst, wie viele Ereignisse in eine Übertragung gehen.</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/payload_page.py"></location>
            <source>Pellucid builds this from the recorded line, as the program does. The program writes its keys in random order and decides itself how many events go into one upload.</source>
            <translation>Pellucid baut dies aus der aufgezeichneten Zeile, wie es das Programm tut. Das Programm schreibt seine Schlüssel in zufälliger Reihenfolge und entscheidet selbst, wie viele Ereignisse in eine Übertragung gehen.</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/unknown_config_dialog.py"></location>
            <source>Pellucid can replace it now by a fresh file with {setting} and a new id.</source>
            <translation>Pellucid kann sie jetzt durch eine frische Datei mit {setting} und einer neuen Kennung ersetzen.</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/tasks.py"></location>
            <source>Pellucid failed unexpectedly ({fault})</source>
            <translation>Pellucid ist unerwartet gescheitert ({fault})</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/columns.py"></location>
            <source>Pellucid has no copy of this line yet</source>
            <translation>Pellucid hat noch keine Kopie dieser Zeile</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/about_dialog.py"></location>
            <source>Pellucid has no telemetry of its own and connects to nothing. It may be used under the MIT licence or the Apache licence 2.0.</source>
            <translation>Pellucid hat keine eigene Telemetrie und verbindet sich mit nichts. Es darf unter der MIT-Lizenz oder der Apache-Lizenz 2.0 benutzt werden.</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/forget_dialog.py"></location>
            <source>Pellucid overwrites its own copy. This cannot be undone.</source>
            <translation>Pellucid überschreibt seine eigene Kopie. Das lässt sich nicht rückgängig machen.</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/watched_upload_words.py"></location>
            <source>Pellucid sees that events are taken, and neither that they leave nor what the server answers. It can neither hurry nor stop them.</source>
            <translation>Pellucid sieht, dass Ereignisse genommen werden, und weder, dass sie abgehen, noch, was der Server antwortet. Es kann sie weder beschleunigen noch anhalten.</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/retelling.py"></location>
            <source>Pellucid's copies cannot be written: {reason}</source>
            <translation>Pellucids Kopien können nicht geschrieben werden: {reason}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../../gui/pellucid_gui/dialogs/leftover_words.py"></location>
            <source>Pellucid's copies of them say: withheld.</source>
            <extracomment>Of exactly one: Pellucid's copy of it says: withheld.</extracomment>
            <translation>
                <numerusform>Pellucids Kopie davon sagt: einbehalten.</numerusform>
                <numerusform>Pellucids Kopien davon sagen: einbehalten.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/retelling.py"></location>
            <source>Permission denied</source>
            <translation>Keine Berechtigung</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/destination_dialog.py"></location>
            <source>Place lookup</source>
            <translation>Ortssuche</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/destination_words.py"></location>
            <source>PostHog Cloud EU, which PostHog says keeps its data in the European Union. PostHog stores it there for the makers of {title}.</source>
            <translation>PostHog Cloud EU; nach Angaben von PostHog bleiben die Daten dort in der Europäischen Union. PostHog speichert sie dort für die Macher von {title}.</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/destination_words.py"></location>
            <source>PostHog Cloud US, which PostHog says keeps its data in the United States. PostHog stores it there for the makers of {title}.</source>
            <translation>PostHog Cloud US; nach Angaben von PostHog bleiben die Daten dort in den Vereinigten Staaten. PostHog speichert sie dort für die Macher von {title}.</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/sessions_dialog.py"></location>
            <location filename="../../../gui/pellucid_gui/widgets/record_page.py"></location>
            <source>Process</source>
            <translation>Prozess</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/witness_feed.py"></location>
            <source>Process {pid} copies each new line of {data_dir} to Pellucid's own folder.
It follows the folder {backend}.</source>
            <translation>Prozess {pid} kopiert jede neue Zeile aus {data_dir} in Pellucids eigenen Ordner.
Er folgt dem Ordner {backend}.</translation>
        </message>
        <message>
            <location filename="../../../resources/pellucid_resources/catalogues/rerun.toml"></location>
            <source>Profile Of The Installation</source>
            <translation>Profil der Installation</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/sessions_dialog.py"></location>
            <source>Program</source>
            <translation>Programm</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/app_list.py"></location>
            <source>Programs</source>
            <translation>Programme</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/ledger/findings.py"></location>
            <source>Put back what is missing from a backup, or forget the session.</source>
            <translation>Holen Sie das Fehlende aus einer Sicherung zurück, oder vergessen Sie die Sitzung.</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/ledger/session_repair.py"></location>
            <source>Put the missing files back, or forget the session.</source>
            <translation>Legen Sie die fehlenden Dateien zurück, oder vergessen Sie die Sitzung.</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/query/saved_filters.py"></location>
            <source>Queued now</source>
            <translation>Wartet jetzt</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/filter_help.py"></location>
            <source>Queued, released, sent …</source>
            <translation>Wartend, abgegeben, gesendet …</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/keys.py"></location>
            <source>Quit</source>
            <translation>Beenden</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/watch/inotify.py"></location>
            <source>Raise the kernel's setting fs.inotify.max_user_instances</source>
            <translation>Erhöhen Sie die Kernel-Einstellung fs.inotify.max_user_instances</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/keys.py"></location>
            <source>Read the chosen event in full</source>
            <translation>Das gewählte Ereignis im Ganzen lesen</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/retelling.py"></location>
            <source>Read-only file system</source>
            <translation>Dateisystem ist schreibgeschützt</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/leftovers_dialog.py"></location>
            <source>Reading…</source>
            <translation>Wird gelesen…</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/ledger/findings.py"></location>
            <source>Receipt {place} ({kind}) was written for other bytes than there are in {lines}</source>
            <translation>Beleg {place} ({kind}) wurde für andere Bytes geschrieben, als in {lines} stehen</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/ledger/findings.py"></location>
            <source>Receipt {place} does not follow from the one before it</source>
            <translation>Beleg {place} folgt nicht aus dem vorherigen</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/ledger/findings.py"></location>
            <source>Receipt {place} is damaged: it cannot be read</source>
            <translation>Beleg {place} ist beschädigt: Er kann nicht gelesen werden</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/ledger/findings.py"></location>
            <source>Receipt {place} was written for another body than there is, from byte {begin}</source>
            <translation>Beleg {place} wurde für einen anderen Body geschrieben, als es ab Byte {begin} gibt</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/journey_words.py"></location>
            <source>Receipts before this written anew</source>
            <translation>Frühere Belege neu geschrieben</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/next_words.py"></location>
            <location filename="../../../gui/pellucid_gui/widgets/leftover_payload.py"></location>
            <location filename="../../../gui/pellucid_gui/widgets/payload_page.py"></location>
            <source>Reconstructed: equal as JSON; key order and batch cuts unknown.</source>
            <translation>Rekonstruiert: als JSON gleich; Reihenfolge der Schlüssel und Stapelgrenzen unbekannt.</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/question_band.py"></location>
            <source>Record nothing, and destroy what was kept so far.</source>
            <translation>Nichts aufzeichnen und das bisher Behaltene vernichten.</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/journey_words.py"></location>
            <source>Recorded</source>
            <translation>Aufgezeichnet</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/columns.py"></location>
            <source>Recorded as {kind}</source>
            <translation>Aufgezeichnet als {kind}</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/journey_words.py"></location>
            <source>Recorded, and held until you let it go</source>
            <translation>Aufgezeichnet und zurückgehalten, bis Sie es freigeben</translation>
        </message>
        <message>
            <location filename="../../../resources/pellucid_resources/catalogues/rerun.toml"></location>
            <source>Recording Opened</source>
            <translation>Aufnahme geöffnet</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/rule_words.py"></location>
            <location filename="../../../gui/pellucid_gui/pages/field_verbs.py"></location>
            <source>Redact</source>
            <translation>Schwärzen</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/upload_steps.py"></location>
            <source>Refused by the server, for good</source>
            <translation>Vom Server endgültig abgelehnt</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/query/saved_filters.py"></location>
            <source>Refused or lost</source>
            <translation>Abgelehnt oder verloren</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/journey_words.py"></location>
            <source>Released</source>
            <translation>Abgegeben</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/keys.py"></location>
            <location filename="../../../gui/pellucid_gui/widgets/own_header.py"></location>
            <source>Remove it</source>
            <translation>Entfernen</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/service/run_key.py"></location>
            <source>Remove it in the Task Manager.</source>
            <translation>Entfernen Sie ihn im Task-Manager.</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/link_handler/registry.py"></location>
            <source>Remove {key} with `regedit`.</source>
            <translation>Entfernen Sie {key} mit `regedit`.</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/saved_filters_dialog.py"></location>
            <source>Rename</source>
            <translation>Umbenennen</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/link_handler/desktop_entry.py"></location>
            <source>Rename it.</source>
            <translation>Benennen Sie ihn um.</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/unreadable_choice_dialog.py"></location>
            <source>Replace and keep it local</source>
            <translation>Ersetzen und lokal behalten</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/unknown_config_dialog.py"></location>
            <location filename="../../../gui/pellucid_gui/dialogs/unreadable_choice_dialog.py"></location>
            <source>Replace and switch off</source>
            <translation>Ersetzen und ausschalten</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/unknown_config_dialog.py"></location>
            <location filename="../../../gui/pellucid_gui/dialogs/unreadable_choice_dialog.py"></location>
            <source>Replace and switch on</source>
            <translation>Ersetzen und einschalten</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/unreadable_choice_dialog.py"></location>
            <source>Replace the choice that nobody can read?</source>
            <translation>Die unlesbare Wahl ersetzen?</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/unknown_config_dialog.py"></location>
            <source>Replace the config that nobody can read?</source>
            <translation>Die unlesbare Konfiguration ersetzen?</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/journey_page.py"></location>
            <source>Request</source>
            <translation>Anfrage</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/config/reading.py"></location>
            <source>Rerun can neither read nor replace this, and collects nothing as long as it stays there. Once it is gone, Rerun switches collection ON at its next start, under a new id.</source>
            <translation>Rerun kann dies weder lesen noch ersetzen und erfasst nichts, solange es da liegt. Sobald es weg ist, schaltet Rerun die Erfassung beim nächsten Start unter einer neuen Kennung EIN.</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/config/settings.py"></location>
            <source>Rerun cannot keep its settings there either.</source>
            <translation>Auch Rerun kann seine Einstellungen dort nicht ablegen.</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/config/reading.py"></location>
            <source>Rerun cannot read this either. At its next start it will replace the file by a fresh one, with collection switched ON, under a new id.</source>
            <translation>Auch Rerun kann dies nicht lesen. Beim nächsten Start ersetzt es die Datei durch eine frische, mit EINGESCHALTETER Erfassung und unter einer neuen Kennung.</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/retelling.py"></location>
            <source>Resource temporarily unavailable</source>
            <translation>Ressource zurzeit nicht verfügbar</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/field_verbs.py"></location>
            <source>Restore</source>
            <translation>Wiederherstellen</translation>
        </message>
        <message numerus="yes">
            <location filename="../../../gui/pellucid_gui/pages/outbox_verbs.py"></location>
            <source>Restore its {n:,} fields</source>
            <extracomment>Of exactly one: Restore its field</extracomment>
            <translation>
                <numerusform>Sein Feld wiederherstellen</numerusform>
                <numerusform>Seine {n:,} Felder wiederherstellen</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/keys.py"></location>
            <source>Review what is kept back</source>
            <translation>Durchsehen, was zurückbehalten wird</translation>
        </message>
        <message>
            <location filename="../../../resources/pellucid_resources/catalogues/rerun.toml"></location>
            <source>Roughly how much the graphics card can do.</source>
            <translation>Was die Grafikkarte ungefähr kann.</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/page_table.py"></location>
            <source>Rules</source>
            <translation>Regeln</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/private_files.py"></location>
            <source>Run Pellucid as that user, or choose another folder with PELLUCID_HOME.</source>
            <translation>Führen Sie Pellucid als jener Benutzer aus, oder wählen Sie mit PELLUCID_HOME einen anderen Ordner.</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/destination_dialog.py"></location>
            <source>Run by</source>
            <translation>Betrieben von</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/service/run_key.py"></location>
            <source>Run key</source>
            <translation>Run-Schlüssel</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/exact_payload.py"></location>
            <source>SHA-256 of the body</source>
            <translation>SHA-256 des Bodys</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/upload_steps.py"></location>
            <source>SHA-256 of the body: {sha256}</source>
            <translation>SHA-256 des Bodys: {sha256}</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/exact_payload.py"></location>
            <source>SHA-256 of the whole body, {size:,} bytes: {sha256}</source>
            <translation>SHA-256 des ganzen Bodys, {size:,} Bytes: {sha256}</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/days.py"></location>
            <source>Saturday</source>
            <translation>Samstag</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/filter_name_dialog.py"></location>
            <source>Save</source>
            <translation>Sichern</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/record_page.py"></location>
            <source>Save the line to a file…</source>
            <translation>Zeile in eine Datei sichern…</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/payload_frame.py"></location>
            <source>Save the payload to a file…</source>
            <translation>Nutzdaten in eine Datei sichern…</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/filter_name_dialog.py"></location>
            <source>Save this filter</source>
            <translation>Diesen Filter sichern</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/keys.py"></location>
            <source>Saved filters: delete the chosen one</source>
            <translation>Gesicherte Filter: den gewählten löschen</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/keys.py"></location>
            <source>Saved filters: move the chosen one</source>
            <translation>Gesicherte Filter: den gewählten verschieben</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/long_text.py"></location>
            <source>Save…</source>
            <translation>Sichern…</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/upload_steps.py"></location>
            <source>Sealed alone</source>
            <translation>Allein versiegelt</translation>
        </message>
        <message numerus="yes">
            <location filename="../../../gui/pellucid_gui/widgets/upload_steps.py"></location>
            <source>Sealed with {n:,} others</source>
            <extracomment>Of exactly one: Sealed with 1 other</extracomment>
            <translation>
                <numerusform>Mit 1 anderen versiegelt</numerusform>
                <numerusform>Mit {n:,} anderen versiegelt</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/keys.py"></location>
            <source>Search in it</source>
            <translation>Darin suchen</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/guard/rules.py"></location>
            <source>Secret</source>
            <translation>Geheimnis</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/wishes.py"></location>
            <source>See `pellucid --help`.</source>
            <translation>Siehe `pellucid --help`.</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/about_dialog.py"></location>
            <source>See everything a program says about you, before it says it.</source>
            <translation>Sehen Sie alles, was ein Programm über Sie sagt, bevor es das sagt.</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/record_page.py"></location>
            <source>Seen</source>
            <translation>Gesehen</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/columns.py"></location>
            <source>Seen in the file</source>
            <translation>In der Datei gesehen</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/columns.py"></location>
            <source>Seen in the file, and on its way out</source>
            <translation>In der Datei und beim Hinausgehen gesehen</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/journey_words.py"></location>
            <source>Seen on its way out</source>
            <translation>Beim Hinausgehen gesehen</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/columns.py"></location>
            <source>Seen on its way out only, never in the file: its line is rebuilt from that</source>
            <translation>Nur beim Hinausgehen gesehen, nie in der Datei: Seine Zeile ist daraus rekonstruiert</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/filter_help.py"></location>
            <source>Seen on its way out, by pellucid run; also file and both</source>
            <translation>Beim Hinausgehen gesehen, durch pellucid run; auch file und both</translation>
        </message>
        <message numerus="yes">
            <location filename="../../../gui/pellucid_gui/widgets/posted_payload.py"></location>
            <source>Seen on its way out: exactly these {size} bytes, with {n:,} other events.</source>
            <extracomment>Of exactly one: Seen on its way out: exactly these {size} bytes, with 1 other event.</extracomment>
            <translation>
                <numerusform>Beim Hinausgehen gesehen: genau diese {size} Bytes, mit 1 anderen Ereignis.</numerusform>
                <numerusform>Beim Hinausgehen gesehen: genau diese {size} Bytes, mit {n:,} anderen Ereignissen.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/posted_payload.py"></location>
            <source>Seen on its way out: exactly these {size} bytes.</source>
            <translation>Beim Hinausgehen gesehen: genau diese {size} Bytes.</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/posted_payload.py"></location>
            <source>Seen on its way out: these {size} bytes. {blanked}</source>
            <translation>Beim Hinausgehen gesehen: diese {size} Bytes. {blanked}</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/journey_words.py"></location>
            <source>Seen only on its way out, and copied there</source>
            <translation>Nur beim Hinausgehen gesehen und dort kopiert</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/event_sheet.py"></location>
            <source>Seen {times} here, the last time on {moment}.</source>
            <translation>Hier {times} gesehen, zuletzt {moment}.</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/event_sheet.py"></location>
            <source>Seen {times} here.</source>
            <translation>Hier {times} gesehen.</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/destination_dialog.py"></location>
            <source>Sees</source>
            <translation>Sieht</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/keys.py"></location>
            <source>Select all events, or one more</source>
            <translation>Alle Ereignisse auswählen oder eines mehr</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/rule_words.py"></location>
            <source>Send</source>
            <translation>Senden</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/question_band.py"></location>
            <source>Send events from now on. Of what was kept until now you are asked separately.</source>
            <translation>Von nun an Ereignisse senden. Nach dem bisher Behaltenen werden Sie gesondert gefragt.</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/event_verbs.py"></location>
            <location filename="../../../gui/pellucid_gui/pages/outbox_words.py"></location>
            <location filename="../../../gui/pellucid_gui/widgets/own_header.py"></location>
            <source>Send now</source>
            <translation>Jetzt senden</translation>
        </message>
        <message numerus="yes">
            <location filename="../../../gui/pellucid_gui/pages/event_verbs.py"></location>
            <source>Send now, with {n:,} others</source>
            <extracomment>Of exactly one: Send now, with 1 other</extracomment>
            <translation>
                <numerusform>Jetzt senden, mit 1 anderen</numerusform>
                <numerusform>Jetzt senden, mit {n:,} anderen</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/held_dialog.py"></location>
            <source>Send the ticked</source>
            <translation>Angekreuzte senden</translation>
        </message>
        <message numerus="yes">
            <location filename="../../../gui/pellucid_gui/dialogs/own_new_id_dialog.py"></location>
            <source>Send them under the old id</source>
            <extracomment>Of exactly one: Send it under the old id</extracomment>
            <translation>
                <numerusform>Unter der alten Kennung senden</numerusform>
                <numerusform>Unter der alten Kennung senden</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/summary/html.py"></location>
            <source>Sent</source>
            <translation>Gesendet</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/summary/words.py"></location>
            <source>Sent means taken out of its queue for upload; the server's answer can't be seen from outside.</source>
            <translation>Gesendet heißt: zum Übertragen aus seiner Warteschlange genommen; die Antwort des Servers ist von außen nicht zu sehen.</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/upload_steps.py"></location>
            <source>Sent with:</source>
            <translation>Gesendet mit:</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/days.py"></location>
            <source>September</source>
            <translation>September</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/leftovers_dialog.py"></location>
            <location filename="../../../gui/pellucid_gui/dialogs/sessions_dialog.py"></location>
            <location filename="../../../gui/pellucid_gui/models/columns.py"></location>
            <source>Session</source>
            <translation>Sitzung</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/payload_page.py"></location>
            <source>Session's queue</source>
            <translation>Warteschlange der Sitzung</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/summary/html.py"></location>
            <location filename="../../../gui/pellucid_gui/dialogs/sessions_dialog.py"></location>
            <source>Sessions</source>
            <translation>Sitzungen</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/verify_dialog.py"></location>
            <source>Sessions checked: {sessions:,} · lines: {lines:,} · digests compared: {digests:,}</source>
            <translation>Geprüfte Sitzungen: {sessions:,} · Zeilen: {lines:,} · verglichene Prüfsummen: {digests:,}</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/sessions_dialog.py"></location>
            <source>Sessions of {title}</source>
            <translation>Sitzungen von {title}</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/summary/html.py"></location>
            <source>Sessions that sent them</source>
            <translation>Sitzungen, die sie gesendet haben</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/paths.py"></location>
            <source>Set HOME to it and start again.</source>
            <translation>Setzen Sie HOME darauf und starten Sie neu.</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/service/run_key.py"></location>
            <source>Set it for good with `setx {name}`, log on again, then try again.</source>
            <translation>Setzen Sie es dauerhaft mit `setx {name}`, melden Sie sich neu an und versuchen Sie es erneut.</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/service_words.py"></location>
            <source>Set it up again</source>
            <translation>Neu einrichten</translation>
        </message>
        <message>
            <location filename="../../../resources/pellucid_resources/catalogues/rerun.toml"></location>
            <source>Settings Opened</source>
            <translation>Einstellungen geöffnet</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/query/completion.py"></location>
            <source>Shorter than 200 bytes</source>
            <translation>Kürzer als 200 Bytes</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/long_text.py"></location>
            <source>Show all</source>
            <translation>Alles zeigen</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/keys.py"></location>
            <source>Show all times again</source>
            <translation>Wieder alle Zeiten zeigen</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/sessions_dialog.py"></location>
            <source>Show only its events</source>
            <translation>Nur ihre Ereignisse zeigen</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/keys.py"></location>
            <source>Show only what is chosen</source>
            <translation>Nur das Gewählte zeigen</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/keys.py"></location>
            <source>Show the events</source>
            <translation>Ereignisse zeigen</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/keys.py"></location>
            <source>Show the line as recorded</source>
            <translation>Zeile wie aufgezeichnet zeigen</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/keys.py"></location>
            <source>Show the payload</source>
            <translation>Nutzdaten zeigen</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/keys.py"></location>
            <source>Show the rules</source>
            <translation>Regeln zeigen</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/keys.py"></location>
            <source>Show the summary</source>
            <translation>Zusammenfassung zeigen</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/keys.py"></location>
            <source>Show these keys</source>
            <translation>Diese Tasten zeigen</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/keys.py"></location>
            <source>Show what became of it, step by step</source>
            <translation>Zeigen, was daraus wurde, Schritt für Schritt</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/keys.py"></location>
            <source>Show what can be done with the row</source>
            <translation>Zeigen, was mit der Zeile getan werden kann</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/keys.py"></location>
            <source>Show what each field means</source>
            <translation>Zeigen, was jedes Feld bedeutet</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/keys.py"></location>
            <source>Show what leaves next</source>
            <translation>Zeigen, was als Nächstes abgeht</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/keys.py"></location>
            <source>Show what may be collected</source>
            <translation>Zeigen, was erfasst werden darf</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/long_text.py"></location>
            <source>Showing the first {short_size} of {short_size2}.</source>
            <translation>Gezeigt werden die ersten {short_size} von {short_size2}.</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/query/completion.py"></location>
            <source>Since today began</source>
            <translation>Seit heute begann</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/query/completion.py"></location>
            <source>Since yesterday began</source>
            <translation>Seit gestern begann</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/outbox_hands.py"></location>
            <source>Single events and fields cannot be withheld: {title} posts its queue itself, as a whole. You can switch its collection off, or hold what finished runs leave behind until you have read it.</source>
            <translation>Einzelne Ereignisse und Felder lassen sich nicht einbehalten: {title} überträgt seine Warteschlange selbst, als Ganzes. Sie können seine Erfassung ausschalten, oder was beendete Läufe hinterlassen zurückbehalten, bis Sie es gelesen haben.</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/holding/values.py"></location>
            <source>Single events: a leftover is held, let go or deleted as a whole.</source>
            <translation>Einzelne Ereignisse: Ein Rest wird als Ganzes zurückbehalten, freigegeben oder gelöscht.</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/leftovers_dialog.py"></location>
            <location filename="../../../gui/pellucid_gui/models/columns.py"></location>
            <source>Size</source>
            <translation>Größe</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/summary/words.py"></location>
            <source>So far</source>
            <translation>Bisher</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/summary/words.py"></location>
            <source>Some is not counted: {trouble}.</source>
            <translation>Manches ist nicht gezählt: {trouble}.</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/own_words.py"></location>
            <source>Somebody has to put that right. It is tried again by itself at {again}.</source>
            <translation>Jemand muss das in Ordnung bringen. Um {again} wird es von selbst erneut versucht.</translation>
        </message>
        <message>
            <location filename="../../../resources/pellucid_resources/catalogues/rerun.toml"></location>
            <source>Somebody ran `rerun` from a command line: which command, and which of its options. Nothing that was given with an option is told, only that it was given.</source>
            <translation>Jemand hat `rerun` von einer Befehlszeile ausgeführt: welchen Befehl und mit welchen Optionen. Nichts, was mit einer Option angegeben wurde, wird gesagt, nur dass sie angegeben wurde.</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/guard/rules.py"></location>
            <source>Somebody's e-mail address.</source>
            <translation>Jemandes E-Mail-Adresse.</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/consent/store.py"></location>
            <source>Something else was chosen meanwhile, so nothing was undone</source>
            <translation>Inzwischen wurde etwas anderes gewählt, daher wurde nichts rückgängig gemacht</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/journey_words.py"></location>
            <source>Something left unseen</source>
            <translation>Etwas ging ungesehen ab</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/columns.py"></location>
            <source>Source file</source>
            <translation>Quelldatei</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/posted_payload.py"></location>
            <source>Spaces stand in place of what was forgotten or redacted since.</source>
            <translation>Leerzeichen stehen für das, was seither vergessen oder geschwärzt wurde.</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/leftovers_dialog.py"></location>
            <source>Standing</source>
            <translation>Stand</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/destination_dialog.py"></location>
            <source>Stands in</source>
            <translation>Steht in</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/app_header.py"></location>
            <source>Start again</source>
            <translation>Neu starten</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/witness/command.py"></location>
            <source>Start the witness again.</source>
            <translation>Starten Sie den Zeugen neu.</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/ledger/purge.py"></location>
            <source>Start the witness once, which repairs it; or forget the whole session.</source>
            <translation>Starten Sie den Zeugen einmal, der es repariert; oder vergessen Sie die ganze Sitzung.</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/ledger/observed_session.py"></location>
            <source>Start the witness, which repairs it.</source>
            <translation>Starten Sie den Zeugen, der es repariert.</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/session_facts.py"></location>
            <source>Started {moment}</source>
            <translation>Gestartet {moment}</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/empty_state.py"></location>
            <source>Starts a program that behaves like Rerun, in a temporary folder. Nothing is sent.</source>
            <translation>Startet ein Programm, das sich wie Rerun verhält, in einem vorübergehenden Ordner. Nichts wird gesendet.</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/columns.py"></location>
            <source>State</source>
            <translation>Zustand</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/next_words.py"></location>
            <source>Stopped</source>
            <translation>Angehalten</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/property_rows.py"></location>
            <source>String</source>
            <translation>String</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/page_table.py"></location>
            <source>Summary</source>
            <translation>Zusammenfassung</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/days.py"></location>
            <source>Sunday</source>
            <translation>Sonntag</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/outbox_hands.py"></location>
            <source>Switch collection off</source>
            <translation>Erfassung ausschalten</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/sending/verbs.py"></location>
            <source>Switch collection off to give up asking.</source>
            <translation>Schalten Sie die Erfassung aus, um das Fragen aufzugeben.</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/leftovers_dialog.py"></location>
            <source>Switch it on first.</source>
            <translation>Schalten Sie es zuerst ein.</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/wire/__init__.py"></location>
            <source>Switch its collection off.</source>
            <translation>Schalten Sie seine Erfassung aus.</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/unasked.py"></location>
            <source>Switch off again</source>
            <translation>Wieder ausschalten</translation>
        </message>
        <message numerus="yes">
            <location filename="../../../gui/pellucid_gui/dialogs/own_switch_dialog.py"></location>
            <source>Switch off, destroy {n:,} events</source>
            <extracomment>Of exactly one: Switch off, destroy 1 event</extracomment>
            <translation>
                <numerusform>Ausschalten, 1 Ereignis vernichten</numerusform>
                <numerusform>Ausschalten, {n:,} Ereignisse vernichten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../../gui/pellucid_gui/dialogs/own_switch_dialog.py"></location>
            <source>Switch on, destroy {n:,} events</source>
            <extracomment>Of exactly one: Switch on, destroy 1 event</extracomment>
            <translation>
                <numerusform>Einschalten, 1 Ereignis vernichten</numerusform>
                <numerusform>Einschalten, {n:,} Ereignisse vernichten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../../gui/pellucid_gui/dialogs/own_switch_dialog.py"></location>
            <source>Switch to local, destroy {n:,} events</source>
            <extracomment>Of exactly one: Switch to local, destroy 1 event</extracomment>
            <translation>
                <numerusform>Auf lokal stellen, 1 Ereignis vernichten</numerusform>
                <numerusform>Auf lokal stellen, {n:,} Ereignisse vernichten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../../gui/pellucid_gui/dialogs/own_switch_dialog.py"></location>
            <source>Switch {title} off, and destroy {n:,} events?</source>
            <extracomment>Of exactly one: Switch {title} off, and destroy 1 event?</extracomment>
            <translation>
                <numerusform>{title} ausschalten und 1 Ereignis vernichten?</numerusform>
                <numerusform>{title} ausschalten und {n:,} Ereignisse vernichten?</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../../gui/pellucid_gui/dialogs/own_switch_dialog.py"></location>
            <source>Switch {title} on, and destroy {n:,} events?</source>
            <extracomment>Of exactly one: Switch {title} on, and destroy 1 event?</extracomment>
            <translation>
                <numerusform>{title} einschalten und 1 Ereignis vernichten?</numerusform>
                <numerusform>{title} einschalten und {n:,} Ereignisse vernichten?</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../../gui/pellucid_gui/dialogs/own_switch_dialog.py"></location>
            <source>Switch {title} to local, and destroy {n:,} events?</source>
            <extracomment>Of exactly one: Switch {title} to local, and destroy 1 event?</extracomment>
            <translation>
                <numerusform>{title} auf lokal stellen und 1 Ereignis vernichten?</numerusform>
                <numerusform>{title} auf lokal stellen und {n:,} Ereignisse vernichten?</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/upload_steps.py"></location>
            <source>TLS to {peer}</source>
            <translation>TLS zu {peer}</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/event_verbs.py"></location>
            <source>Take a field out…</source>
            <translation>Feld herausnehmen…</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/outbox_verbs.py"></location>
            <source>Take back</source>
            <translation>Zurücknehmen</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/fields_dialog.py"></location>
            <source>Take fields out?</source>
            <translation>Felder herausnehmen?</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/fields_dialog.py"></location>
            <location filename="../../../gui/pellucid_gui/pages/field_verbs.py"></location>
            <source>Take out</source>
            <translation>Herausnehmen</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/keys.py"></location>
            <source>Take the suggestion</source>
            <translation>Den Vorschlag annehmen</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/summary/html.py"></location>
            <source>Taken out</source>
            <translation>Herausgenommen</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/summary/words.py"></location>
            <source>Taken out before an event was written: {listed}.</source>
            <translation>Herausgenommen, bevor ein Ereignis geschrieben wurde: {listed}.</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/fates.py"></location>
            <source>Taken out of the queue</source>
            <translation>Aus der Warteschlange genommen</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/fates.py"></location>
            <source>Taken out of the queue and deleted unsent</source>
            <translation>Aus der Warteschlange genommen und ungesendet gelöscht</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/fates.py"></location>
            <source>Taken out of the queue with its file</source>
            <translation>Mit seiner Datei aus der Warteschlange genommen</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/columns.py"></location>
            <source>Taken out of the queue; the program posted it, and its answer is not visible</source>
            <translation>Aus der Warteschlange genommen; das Programm hat es übertragen, und seine Antwort ist nicht zu sehen</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/service_words.py"></location>
            <source>Takes the {kind} away again: {place}</source>
            <translation>Entfernt wieder ({kind}): {place}</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/guard/rules.py"></location>
            <source>Telling web address</source>
            <translation>Webadresse mit Einzelheiten</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/retelling.py"></location>
            <source>Temporary failure in name resolution</source>
            <translation>Vorübergehender Fehler bei der Namensauflösung</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/filter_help.py"></location>
            <source>Terms side by side must all match</source>
            <translation>Begriffe nebeneinander müssen alle passen</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/filter_help.py"></location>
            <source>Text of somebody's; also a rule of the guard, as in found:email</source>
            <translation>Text von jemandem; auch eine Regel des Wächters, wie in found:email</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/query/explanations.py"></location>
            <source>That day</source>
            <translation>Dieser Tag</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/query/completion.py"></location>
            <source>That day, from midnight to midnight</source>
            <translation>Dieser Tag, von Mitternacht bis Mitternacht</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/event.py"></location>
            <location filename="../../../core/pellucid/wire/posted.py"></location>
            <source>The JSON is nested too deeply to read</source>
            <translation>Das JSON ist zu tief verschachtelt, um gelesen zu werden</translation>
        </message>
        <message>
            <location filename="../../../resources/pellucid_resources/catalogues/rerun.toml"></location>
            <source>The Python of the program that made it.</source>
            <translation>Das Python des Programms, das sie gemacht hat.</translation>
        </message>
        <message>
            <location filename="../../../resources/pellucid_resources/catalogues/rerun.toml"></location>
            <source>The Python of the program that opened the viewer.</source>
            <translation>Das Python des Programms, das den Viewer geöffnet hat.</translation>
        </message>
        <message>
            <location filename="../../../resources/pellucid_resources/catalogues/rerun.toml"></location>
            <source>The Rust compiler of the program that made it, or of the viewer if it was a file.</source>
            <translation>Der Rust-Compiler des Programms, das sie gemacht hat, oder des Viewers, wenn es eine Datei war.</translation>
        </message>
        <message>
            <location filename="../../../resources/pellucid_resources/catalogues/rerun.toml"></location>
            <source>The account's e-mail address.</source>
            <translation>Die E-Mail-Adresse des Kontos.</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/embedding/email.py"></location>
            <source>The address cannot be recorded: the disk is full</source>
            <translation>Die Adresse kann nicht aufgezeichnet werden: Der Datenträger ist voll</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/embedding/email.py"></location>
            <source>The address cannot be recorded: {reason}</source>
            <translation>Die Adresse kann nicht aufgezeichnet werden: {reason}</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/guard/rules.py"></location>
            <source>The address that is burnt into a network card.</source>
            <translation>Die Adresse, die in eine Netzwerkkarte eingebrannt ist.</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/retelling.py"></location>
            <source>The authorities in {path} cannot be read: {cause}</source>
            <translation>Die Zertifizierungsstellen in {path} können nicht gelesen werden: {cause}</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/journey_page.py"></location>
            <source>The body is the payload of the batch, under {distinct_id}</source>
            <translation>Der Body sind die Nutzdaten des Stapels, unter {distinct_id}</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/next_words.py"></location>
            <source>The body leaves as it stands here, not compressed.</source>
            <translation>Der Body geht ab, wie er hier steht, nicht komprimiert.</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/replace_dialog.py"></location>
            <source>The broken file is kept as it is. Only you can read it there:</source>
            <translation>Die kaputte Datei bleibt, wie sie ist. Nur Sie können sie dort lesen:</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/forget_dialog.py"></location>
            <source>The bytes in {title}'s own log are overwritten. This cannot be undone.</source>
            <translation>Die Bytes im eigenen Protokoll von {title} werden überschrieben. Das lässt sich nicht rückgängig machen.</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/payload_page.py"></location>
            <source>The bytes of this event are gone from our copy.</source>
            <translation>Die Bytes dieses Ereignisses sind aus unserer Kopie verschwunden.</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/exact_payload.py"></location>
            <source>The bytes of this event are gone.</source>
            <translation>Die Bytes dieses Ereignisses sind weg.</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/exact_payload.py"></location>
            <source>The bytes of this event are gone: there was no more room.</source>
            <translation>Die Bytes dieses Ereignisses sind weg: Es war kein Platz mehr.</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/columns.py"></location>
            <source>The bytes of this line are gone, and it cannot be worked out without them</source>
            <translation>Die Bytes dieser Zeile sind weg, und ohne sie lässt sie sich nicht errechnen</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/embedding/email.py"></location>
            <source>The choice was changed in this moment, so nothing is attached</source>
            <translation>Die Wahl wurde in diesem Moment geändert, daher wird nichts beigefügt</translation>
        </message>
        <message>
            <location filename="../../../resources/pellucid_resources/catalogues/rerun.toml"></location>
            <source>The code generator of that compiler.</source>
            <translation>Der Codegenerator dieses Compilers.</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/service/run_key.py"></location>
            <source>The command line is longer than the {longest} characters that Windows reads</source>
            <translation>Die Befehlszeile ist länger als die {longest} Zeichen, die Windows liest</translation>
        </message>
        <message>
            <location filename="../../../resources/pellucid_resources/catalogues/rerun.toml"></location>
            <source>The command, such as man or server; viewer if none was given. For rrd and mcap no event is made.</source>
            <translation>Der Befehl, etwa man oder server; viewer, wenn keiner angegeben war. Für rrd und mcap entsteht kein Ereignis.</translation>
        </message>
        <message>
            <location filename="../../../resources/pellucid_resources/catalogues/rerun.toml"></location>
            <source>The compiler that Rerun, or the program that opened its viewer, was built with.</source>
            <translation>Der Compiler, mit dem Rerun oder das Programm, das seinen Viewer geöffnet hat, gebaut wurde.</translation>
        </message>
        <message>
            <location filename="../../../resources/pellucid_resources/catalogues/rerun.toml"></location>
            <source>The compiler that it was built with.</source>
            <translation>Der Compiler, mit dem es gebaut wurde.</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/config/warnings.py"></location>
            <source>The data folder {folder} is relative: which one that is depends on where Rerun is started.</source>
            <translation>Der Datenordner {folder} ist relativ: Welcher gemeint ist, hängt davon ab, wo Rerun gestartet wird.</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/tasks.py"></location>
            <source>The details are in {folder}; nobody was told.</source>
            <translation>Die Einzelheiten liegen in {folder}; niemandem wurde etwas gesagt.</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/config/settings.py"></location>
            <source>The e-mail address cannot be changed: {path} cannot be read</source>
            <translation>Die E-Mail-Adresse kann nicht geändert werden: {path} kann nicht gelesen werden</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/config/settings.py"></location>
            <source>The e-mail address cannot be changed: {path} does not exist yet</source>
            <translation>Die E-Mail-Adresse kann nicht geändert werden: {path} gibt es noch nicht</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/own_undo_words.py"></location>
            <source>The e-mail address is no longer attached to what {title} sends.</source>
            <translation>Die E-Mail-Adresse ist dem, was {title} sendet, nicht mehr beigefügt.</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/catalogue/lookup.py"></location>
            <source>The e-mail address that the person attached to their events.</source>
            <translation>Die E-Mail-Adresse, die der Mensch seinen Ereignissen beigefügt hat.</translation>
        </message>
        <message>
            <location filename="../../../resources/pellucid_resources/catalogues/rerun.toml"></location>
            <source>The e-mail address that the person attached with `rerun analytics email`; without that, none.</source>
            <translation>Die E-Mail-Adresse, die der Mensch mit `rerun analytics email` beigefügt hat; ohne das keine.</translation>
        </message>
        <message>
            <location filename="../../../resources/pellucid_resources/catalogues/rerun.toml"></location>
            <source>The ending of the file's name, whatever it is, in small letters.</source>
            <translation>Die Endung des Dateinamens, welche es auch ist, in Kleinbuchstaben.</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/service/run_key.py"></location>
            <source>The entry is there, but the witness cannot be started: {reason}</source>
            <translation>Der Eintrag ist da, aber der Zeuge kann nicht gestartet werden: {reason}</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/property_rows.py"></location>
            <source>The event</source>
            <translation>Das Ereignis</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/records.py"></location>
            <source>The event's bytes are no longer where they were</source>
            <translation>Die Bytes des Ereignisses sind nicht mehr, wo sie waren</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/query/explanations.py"></location>
            <source>The event's name; * stands for anything</source>
            <translation>Der Name des Ereignisses; * steht für alles</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/empty_state.py"></location>
            <source>The events are not open</source>
            <translation>Die Ereignisse sind nicht geöffnet</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/empty_state.py"></location>
            <source>The events cannot be shown</source>
            <translation>Die Ereignisse können nicht gezeigt werden</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/delete_leftover_dialog.py"></location>
            <source>The file</source>
            <translation>Die Datei</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/leftovers_dialog.py"></location>
            <source>The file is removed as a whole, and never posted.</source>
            <translation>Die Datei wird als Ganzes entfernt und nie übertragen.</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/config/warnings.py"></location>
            <source>The file names no usable data folder, so Rerun cannot collect; the default one is shown.</source>
            <translation>Die Datei nennt keinen brauchbaren Datenordner, daher kann Rerun nichts erfassen; gezeigt wird der übliche.</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/config/warnings.py"></location>
            <source>The file says that it is {written}. Rerun reads {path} but saves there, so its own `analytics disable` would say that it is off without effect, and its `analytics clear` would delete the folder around that path. Pellucid writes the file that Rerun reads.</source>
            <translation>Die Datei sagt, sie sei {written}. Rerun liest {path}, speichert aber dort; sein eigenes `analytics disable` würde also ohne Wirkung „aus“ melden, und sein `analytics clear` würde den Ordner um jenen Pfad löschen. Pellucid schreibt die Datei, die Rerun liest.</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/ledger/findings.py"></location>
            <source>The first receipt is not the first</source>
            <translation>Der erste Beleg ist nicht der erste</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/summary/words.py"></location>
            <source>The guard also found {listed}.</source>
            <translation>Der Wächter fand außerdem {listed}.</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/summary/words.py"></location>
            <source>The guard found nothing else in them.</source>
            <translation>Der Wächter fand sonst nichts darin.</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/payload_page.py"></location>
            <source>The id it goes under is not known</source>
            <translation>Die Kennung, unter der es abgeht, ist nicht bekannt</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/posted_payload.py"></location>
            <source>The id it went under is not known</source>
            <translation>Die Kennung, unter der es abging, ist nicht bekannt</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/leftover_payload.py"></location>
            <source>The id it would go under is not known</source>
            <translation>Die Kennung, unter der es abginge, ist nicht bekannt</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/retelling.py"></location>
            <source>The id was replaced meanwhile</source>
            <translation>Die Kennung wurde inzwischen ersetzt</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/destination_dialog.py"></location>
            <source>The id, and the network address that a request comes from, as every server does</source>
            <translation>Die Kennung und die Netzwerkadresse, von der eine Anfrage kommt, wie jeder Server</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/event.py"></location>
            <source>The key {key!r} is missing</source>
            <translation>Der Schlüssel {key!r} fehlt</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/event.py"></location>
            <source>The key {key!r} is written more than once</source>
            <translation>Der Schlüssel {key!r} steht mehr als einmal da</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/embedding/rule_watch.py"></location>
            <source>The keyring cannot be asked ({kind})</source>
            <translation>Der Schlüsselbund kann nicht gefragt werden ({kind})</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/retelling.py"></location>
            <source>The keyring could not be opened</source>
            <translation>Der Schlüsselbund konnte nicht geöffnet werden</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/retelling.py"></location>
            <source>The keyring did not keep the secret</source>
            <translation>Der Schlüsselbund hat das Geheimnis nicht behalten</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/retelling.py"></location>
            <source>The keyring did not take the secret</source>
            <translation>Der Schlüsselbund hat das Geheimnis nicht angenommen</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/retelling.py"></location>
            <source>The keyring is locked</source>
            <translation>Der Schlüsselbund ist gesperrt</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/event.py"></location>
            <source>The kind {kind!r} is not one that Rerun 0.41 knows</source>
            <translation>Die Art {kind!r} kennt Rerun 0.41 nicht</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/filter_help.py"></location>
            <source>The last hour; also before: and on:, as in on:2026-11-23</source>
            <translation>Die letzte Stunde; auch before: und on:, wie in on:2026-11-23</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/ledger/findings.py"></location>
            <source>The last receipt is unfinished ({size} bytes); the next writer takes it away</source>
            <translation>Der letzte Beleg ist unfertig ({size} Bytes); der nächste Schreiber nimmt ihn weg</translation>
        </message>
        <message numerus="yes">
            <location filename="../../../core/pellucid/query/completion.py"></location>
            <source>The last {n} days</source>
            <extracomment>Of exactly one: The last day</extracomment>
            <translation>
                <numerusform>Der letzte Tag</numerusform>
                <numerusform>Die letzten {n} Tage</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../../core/pellucid/query/completion.py"></location>
            <source>The last {n} hours</source>
            <extracomment>Of exactly one: The last hour</extracomment>
            <translation>
                <numerusform>Die letzte Stunde</numerusform>
                <numerusform>Die letzten {n} Stunden</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../../core/pellucid/query/completion.py"></location>
            <source>The last {n} minutes</source>
            <extracomment>Of exactly one: The last minute</extracomment>
            <translation>
                <numerusform>Die letzte Minute</numerusform>
                <numerusform>Die letzten {n} Minuten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../../core/pellucid/query/completion.py"></location>
            <source>The last {n} weeks</source>
            <extracomment>Of exactly one: The last week</extracomment>
            <translation>
                <numerusform>Die letzte Woche</numerusform>
                <numerusform>Die letzten {n} Wochen</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/ledger/keeping.py"></location>
            <location filename="../../../core/pellucid/ledger/purge_choice.py"></location>
            <source>The ledger has no session {folder}</source>
            <translation>Im Belegbuch gibt es keine Sitzung {folder}</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/holding/deletion.py"></location>
            <source>The ledger will say that the program took it; it did not.</source>
            <translation>Das Belegbuch wird sagen, das Programm habe sie genommen; das hat es nicht.</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/upload_rows.py"></location>
            <source>The library that posts it, and its version.</source>
            <translation>Die Bibliothek, die es überträgt, und ihre Version.</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/record_page.py"></location>
            <source>The line as recorded</source>
            <translation>Die Zeile wie aufgezeichnet</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/event.py"></location>
            <source>The line is JSON, but not an object</source>
            <translation>Die Zeile ist JSON, aber kein Objekt</translation>
        </message>
        <message>
            <location filename="../../../resources/pellucid_resources/catalogues/rerun.toml"></location>
            <source>The line of source, under a shortened path.</source>
            <translation>Die Quellzeile, unter einem gekürzten Pfad.</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/columns.py"></location>
            <source>The line tells no time</source>
            <translation>Die Zeile nennt keine Zeit</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/links.py"></location>
            <source>The link is longer than {longest} characters</source>
            <translation>Der Link ist länger als {longest} Zeichen</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/links.py"></location>
            <source>The link {shown!r} cannot be followed: {why}</source>
            <translation>Dem Link {shown!r} kann nicht gefolgt werden: {why}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../../gui/pellucid_gui/dialogs/verify_dialog.py"></location>
            <source>The list of sessions that were let go is broken, and so are {n:,} sessions.</source>
            <extracomment>Of exactly one: The list of sessions that were let go is broken, and so is one session.</extracomment>
            <translation>
                <numerusform>Die Liste der aufgegebenen Sitzungen ist beschädigt, und eine Sitzung auch.</numerusform>
                <numerusform>Die Liste der aufgegebenen Sitzungen ist beschädigt, und {n:,} Sitzungen auch.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/ledger/findings.py"></location>
            <source>The log lacks {lines}, which receipts name</source>
            <translation>Dem Protokoll fehlen {lines}, die Belege nennen</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/destination_words.py"></location>
            <source>The makers of {title} chose it. Where it stands and who runs it is not known here.</source>
            <translation>Die Macher von {title} haben ihn gewählt. Wo er steht und wer ihn betreibt, ist hier nicht bekannt.</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/destination_words.py"></location>
            <source>The makers of {title} say that {service} keeps the events in {region} for them. Pellucid cannot check that. {seen}</source>
            <translation>Die Macher von {title} sagen, dass {service} die Ereignisse für sie in {region} aufbewahrt. Pellucid kann das nicht prüfen. {seen}</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/holding/values.py"></location>
            <source>The moment between the end of a run and the lock: mostly some hundredths of a second, up to about half a second where the folder is busy. A start that falls into it takes the file.</source>
            <translation>Der Augenblick zwischen dem Ende eines Laufs und der Sperre: meist einige Hundertstelsekunden, bis zu einer halben Sekunde, wo im Ordner viel los ist. Ein Start, der da hineinfällt, nimmt die Datei.</translation>
        </message>
        <message>
            <location filename="../../../resources/pellucid_resources/catalogues/rerun.toml"></location>
            <source>The name of the recording, as the application's: to tell whether the same one is looked at again.</source>
            <translation>Der Name der Aufnahme, wie der der Anwendung: um zu sehen, ob dieselbe noch einmal angesehen wird.</translation>
        </message>
        <message>
            <location filename="../../../resources/pellucid_resources/catalogues/rerun.toml"></location>
            <source>The name that the recording's application has, to tell few applications from many. It is hashed unless it begins with rerun_example. The salt of the hash is public, so whoever guesses a name can tell.</source>
            <translation>Der Name, den die Anwendung der Aufnahme hat, um wenige Anwendungen von vielen zu unterscheiden. Er ist gehasht, außer wenn er mit rerun_example beginnt. Das Salz des Hashs ist öffentlich; wer einen Namen errät, kann es also prüfen.</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/sending/verbs.py"></location>
            <source>The next try follows by itself, with the same bytes.</source>
            <translation>Der nächste Versuch folgt von selbst, mit denselben Bytes.</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/summary/html.py"></location>
            <source>The numbers</source>
            <translation>Die Zahlen</translation>
        </message>
        <message>
            <location filename="../../../resources/pellucid_resources/catalogues/rerun.toml"></location>
            <source>The organisation that the account belongs to.</source>
            <translation>Die Organisation, zu der das Konto gehört.</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/watch/events.py"></location>
            <source>The package watchfiles is missing</source>
            <translation>Das Paket watchfiles fehlt</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/config/settings.py"></location>
            <source>The path {path} is not valid Unicode</source>
            <translation>Der Pfad {path} ist kein gültiges Unicode</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/catalogue/lookup.py"></location>
            <source>The person attached an e-mail address, which makes all events under their id personal.</source>
            <translation>Der Mensch hat eine E-Mail-Adresse beigefügt; damit sind alle Ereignisse unter seiner Kennung personenbezogen.</translation>
        </message>
        <message>
            <location filename="../../../resources/pellucid_resources/catalogues/rerun.toml"></location>
            <source>The person logged in to Rerun's service: from then on all that this installation sent, also before, belongs to their account.</source>
            <translation>Der Mensch hat sich bei Reruns Dienst angemeldet: Von da an gehört alles, was diese Installation gesendet hat, auch zuvor, zu seinem Konto.</translation>
        </message>
        <message>
            <location filename="../../../resources/pellucid_resources/catalogues/rerun.toml"></location>
            <source>The person sent feedback from the agent panel, or the agent itself did. Its text goes out while the sharing of redacted prompts is on, after a program tried to take out what is sensitive.</source>
            <translation>Der Mensch hat aus dem Agentenbereich eine Rückmeldung gesendet, oder der Agent selbst tat es. Ihr Text geht hinaus, solange das Teilen geschwärzter Eingaben an ist, nachdem ein Programm versucht hat herauszunehmen, was heikel ist.</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/witness/command.py"></location>
            <source>The process that looks at the folder has ended</source>
            <translation>Der Prozess, der in den Ordner schaut, hat geendet</translation>
        </message>
        <message>
            <location filename="../../../resources/pellucid_resources/catalogues/rerun.toml"></location>
            <source>The processor and operating system that it was built for, which tells those of this machine.</source>
            <translation>Der Prozessor und das Betriebssystem, für die es gebaut wurde; das verrät die dieses Rechners.</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/payload_parts.py"></location>
            <source>The program and the computer</source>
            <translation>Das Programm und der Rechner</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/holding/deletion.py"></location>
            <source>The program has taken it up, or somebody removed it.</source>
            <translation>Das Programm hat sie aufgenommen, oder jemand hat sie entfernt.</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/holding/holding.py"></location>
            <source>The program may have taken it up.</source>
            <translation>Vielleicht hat das Programm ihn aufgenommen.</translation>
        </message>
        <message>
            <location filename="../../../resources/pellucid_resources/catalogues/rerun.toml"></location>
            <source>The program stopped itself because of an error in it: where that was, and the way there.</source>
            <translation>Das Programm hat sich wegen eines Fehlers in ihm selbst beendet: wo das war und der Weg dahin.</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/posted_payload.py"></location>
            <source>The program's own log told these bytes as it posted them, under `pellucid run`. Nothing here is reconstructed.</source>
            <translation>Das eigene Protokoll des Programms nannte diese Bytes, als es sie übertrug, unter `pellucid run`. Nichts hier ist rekonstruiert.</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/event.py"></location>
            <source>The property {key!r} has none of the types Bool, Integer, Float, String</source>
            <translation>Die Eigenschaft {key!r} hat keinen der Typen Bool, Integer, Float, String</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/event.py"></location>
            <source>The property {key!r} is beyond a 64-bit float</source>
            <translation>Die Eigenschaft {key!r} liegt jenseits einer 64-Bit-Gleitkommazahl</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/event.py"></location>
            <source>The property {key!r} is beyond a 64-bit integer</source>
            <translation>Die Eigenschaft {key!r} liegt jenseits einer 64-Bit-Ganzzahl</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/event.py"></location>
            <source>The property {key!r} is written more than once; the last one counts</source>
            <translation>Die Eigenschaft {key!r} steht mehr als einmal da; die letzte gilt</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/ledger/findings.py"></location>
            <source>The purge of {lines} was begun and not finished</source>
            <translation>Die Tilgung von {lines} wurde begonnen und nicht beendet</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/ledger/findings.py"></location>
            <source>The redaction of {lines} was begun and not finished</source>
            <translation>Die Schwärzung von {lines} wurde begonnen und nicht beendet</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/rule_change.py"></location>
            <source>The rules were changed again meanwhile, so nothing was undone</source>
            <translation>Die Regeln wurden inzwischen erneut geändert, daher wurde nichts rückgängig gemacht</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/difference_rows.py"></location>
            <source>The same in both ({count:,})</source>
            <translation>In beiden gleich ({count:,})</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/difference_rows.py"></location>
            <source>The same in both ({count:,}), but for the running number</source>
            <translation>In beiden gleich ({count:,}), bis auf die laufende Nummer</translation>
        </message>
        <message>
            <location filename="../../../resources/pellucid_resources/catalogues/rerun.toml"></location>
            <source>The screen's density as the system gives it.</source>
            <translation>Die Dichte des Bildschirms, wie das System sie angibt.</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/event_verbs.py"></location>
            <source>The server has refused it.</source>
            <translation>Der Server hat es abgelehnt.</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/explained_rows.py"></location>
            <source>The server is to remember all of this of whoever has the id below.</source>
            <translation>Der Server soll sich all das von dem merken, der die Kennung unten hat.</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/next_words.py"></location>
            <source>The server was not reached</source>
            <translation>Der Server war nicht erreichbar</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/journey_page.py"></location>
            <source>The server's answer</source>
            <translation>Die Antwort des Servers</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/journey_page.py"></location>
            <source>The server's answer, HTTP {status}</source>
            <translation>Die Antwort des Servers, HTTP {status}</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/upload_steps.py"></location>
            <source>The server's answer:
{answer}</source>
            <translation>Die Antwort des Servers:
{answer}</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/service/systemd.py"></location>
            <source>The service is taken away, but systemd could not be told: {complaint}</source>
            <translation>Der Dienst ist entfernt, aber systemd konnte es nicht mitgeteilt werden: {complaint}</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/service_words.py"></location>
            <source>The service is taken away: {title} is watched only while this window is open. The copies stay.</source>
            <translation>Der Dienst ist entfernt: {title} wird nur beobachtet, solange dieses Fenster offen ist. Die Kopien bleiben.</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/service_words.py"></location>
            <source>The service that watches {title} always does not start at log-in any more: somebody switched that off.</source>
            <translation>Der Dienst, der {title} immer beobachtet, startet nicht mehr bei der Anmeldung: Jemand hat das ausgeschaltet.</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/service_words.py"></location>
            <source>The service that watches {title} always is in trouble: {note}.</source>
            <translation>Der Dienst, der {title} immer beobachtet, hat Schwierigkeiten: {note}.</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/service_words.py"></location>
            <source>The service that watches {title} always was set up by another Pellucid, or before this one was moved.</source>
            <translation>Der Dienst, der {title} immer beobachtet, wurde von einem anderen Pellucid eingerichtet, oder bevor dieses verschoben wurde.</translation>
        </message>
        <message>
            <location filename="../../../resources/pellucid_resources/catalogues/rerun.toml"></location>
            <source>The session that it is about: what was asked, answered and done in it.</source>
            <translation>Die Sitzung, um die es geht: was darin gefragt, geantwortet und getan wurde.</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/ledger/keeping.py"></location>
            <location filename="../../../core/pellucid/ledger/purge.py"></location>
            <location filename="../../../core/pellucid/sending/verbs.py"></location>
            <source>The session {folder} has no line {line}</source>
            <translation>Die Sitzung {folder} hat keine Zeile {line}</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/verbs.py"></location>
            <source>The settings of {title} were changed again meanwhile, so nothing was undone.</source>
            <translation>Die Einstellungen von {title} wurden inzwischen erneut geändert, daher wurde nichts rückgängig gemacht.</translation>
        </message>
        <message>
            <location filename="../../../resources/pellucid_resources/catalogues/rerun.toml"></location>
            <source>The settings were opened.</source>
            <translation>Die Einstellungen wurden geöffnet.</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/service/systemd.py"></location>
            <source>The system does not let services outlive a log-out: {complaint}</source>
            <translation>Das System lässt Dienste eine Abmeldung nicht überdauern: {complaint}</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/retelling.py"></location>
            <source>The system has no thread left for telemetry: nothing is sent</source>
            <translation>Das System hat keinen Thread mehr für Telemetrie übrig: Nichts wird gesendet</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/embedding/rule_watch.py"></location>
            <source>The system has no thread left to ask the keyring</source>
            <translation>Das System hat keinen Thread mehr übrig, um den Schlüsselbund zu fragen</translation>
        </message>
        <message>
            <location filename="../../../resources/pellucid_resources/catalogues/rerun.toml"></location>
            <source>The system stopped the program, such as for a wrong memory access.</source>
            <translation>Das System hat das Programm beendet, etwa wegen eines falschen Speicherzugriffs.</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/event.py"></location>
            <source>The type of the property {key!r} is written more than once</source>
            <translation>Der Typ der Eigenschaft {key!r} steht mehr als einmal da</translation>
        </message>
        <message>
            <location filename="../../../resources/pellucid_resources/catalogues/rerun.toml"></location>
            <source>The viewer opened: where it runs, and on what kind of graphics and screen. This is what Rerun's documentation calls “Viewer Opened”.</source>
            <translation>Der Viewer wurde geöffnet: wo er läuft und auf welcher Art von Grafik und Bildschirm. Reruns Dokumentation nennt das „Viewer Opened“.</translation>
        </message>
        <message>
            <location filename="../../../resources/pellucid_resources/catalogues/rerun.toml"></location>
            <source>The web page that it leads to; empty if it opens a dialog.</source>
            <translation>Die Webseite, zu der sie führt; leer, wenn sie einen Dialog öffnet.</translation>
        </message>
        <message>
            <location filename="../../../resources/pellucid_resources/catalogues/rerun.toml"></location>
            <source>The whole address of the page, with whatever stands in it, and only on Rerun's own site.</source>
            <translation>Die ganze Adresse der Seite, mit allem, was darin steht, und nur auf Reruns eigener Website.</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/explained_rows.py"></location>
            <source>The whole field was left out.</source>
            <translation>Das ganze Feld wurde weggelassen.</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/wishes.py"></location>
            <source>The window knows no {words}</source>
            <translation>Das Fenster kennt {words} nicht</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/wishes.py"></location>
            <source>The window was asked for something it does not know: {what}</source>
            <translation>Das Fenster wurde um etwas gebeten, das es nicht kennt: {what}</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/witness/launch.py"></location>
            <source>The witness cannot be started: {reason}</source>
            <translation>Der Zeuge kann nicht gestartet werden: {reason}</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/leftover_words.py"></location>
            <source>The witness has not done yet what you chose last, or is older than this window.</source>
            <translation>Der Zeuge hat noch nicht getan, was Sie zuletzt gewählt haben, oder ist älter als dieses Fenster.</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/filter_help.py"></location>
            <source>The word anywhere in the line; with a capital letter, exactly so</source>
            <translation>Das Wort irgendwo in der Zeile; mit Großbuchstaben genau so</translation>
        </message>
        <message>
            <location filename="../../../resources/pellucid_resources/catalogues/rerun.toml"></location>
            <source>The zoom that was chosen in the viewer.</source>
            <translation>Die im Viewer gewählte Vergrößerung.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../../gui/pellucid_gui/dialogs/first_run_words.py"></location>
            <source>The {n:,} events not sent so far are destroyed.</source>
            <extracomment>Of exactly one: The 1 event not sent so far is destroyed.</extracomment>
            <translation>
                <numerusform>Das 1 noch nicht gesendete Ereignis wird vernichtet.</numerusform>
                <numerusform>Die {n:,} noch nicht gesendeten Ereignisse werden vernichtet.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/verify_dialog.py"></location>
            <source>There is more of it ({count:,}); the copied report has all.</source>
            <translation>Es gibt mehr davon ({count:,}); der kopierte Bericht enthält alles.</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/consent/store.py"></location>
            <source>There is no class {name!r}, or no mode {value!r} for it</source>
            <translation>Es gibt keine Klasse {name!r} oder dafür keinen Modus {value!r}</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/wire/posted.py"></location>
            <source>There is no event in the body</source>
            <translation>Im Body ist kein Ereignis</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/records.py"></location>
            <source>There is no event number {event}</source>
            <translation>Es gibt kein Ereignis Nummer {event}</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/records.py"></location>
            <source>There is no event number {event} any more</source>
            <translation>Es gibt kein Ereignis Nummer {event} mehr</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/service/obstacle.py"></location>
            <source>There is no launchd on this machine</source>
            <translation>Auf diesem Rechner gibt es kein launchd</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/holding/holding.py"></location>
            <source>There is no leftover of a session {session!r}</source>
            <translation>Es gibt keinen Rest einer Sitzung {session!r}</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/payload_page.py"></location>
            <source>There is no line</source>
            <translation>Es gibt keine Zeile</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/service/obstacle.py"></location>
            <source>There is no registry tool on this machine</source>
            <translation>Auf diesem Rechner gibt es kein Werkzeug für die Registrierung</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/sending/taking_back.py"></location>
            <location filename="../../../core/pellucid/sending/verbs.py"></location>
            <source>There is no session {folder}</source>
            <translation>Es gibt keine Sitzung {folder}</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/service/obstacle.py"></location>
            <source>There is no systemd on this machine</source>
            <translation>Auf diesem Rechner gibt es kein systemd</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/leftover_payload.py"></location>
            <source>There is no whole line in it</source>
            <translation>Es ist keine ganze Zeile darin</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/filter_name_dialog.py"></location>
            <source>There is one of that name: it takes this filter instead.</source>
            <translation>Einen dieses Namens gibt es: Er nimmt stattdessen diesen Filter an.</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/own_undo_words.py"></location>
            <source>There was nothing to undo.</source>
            <translation>Es gab nichts rückgängig zu machen.</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/holding/holding.py"></location>
            <source>There, such a lock would keep readers out, too.</source>
            <translation>Dort würde eine solche Sperre auch Leser fernhalten.</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/sessions_dialog.py"></location>
            <source>These are the newest {count:,}; `pellucid sessions --limit 0` lists all.</source>
            <translation>Dies sind die neuesten {count:,}; `pellucid sessions --limit 0` zeigt alle.</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/filter_help.py"></location>
            <source>These words in this order</source>
            <translation>Diese Wörter in dieser Reihenfolge</translation>
        </message>
        <message numerus="yes">
            <location filename="../../../gui/pellucid_gui/dialogs/first_run_words.py"></location>
            <source>These {n:,} held events would leave together as exactly these {size} bytes. They stay here unless you tick the box below.</source>
            <extracomment>Of exactly one: The event that is held would leave alone as exactly these {size} bytes. It stays here unless you tick the box below.</extracomment>
            <translation>
                <numerusform>Das zurückgehaltene Ereignis ginge allein ab, als genau diese {size} Bytes. Es bleibt hier, wenn Sie unten nicht das Kästchen ankreuzen.</numerusform>
                <numerusform>Diese {n:,} zurückgehaltenen Ereignisse gingen zusammen ab, als genau diese {size} Bytes. Sie bleiben hier, wenn Sie unten nicht das Kästchen ankreuzen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../../gui/pellucid_gui/dialogs/first_run_words.py"></location>
            <source>These {n:,} held events would leave together like this, with a hash for each {mark}. They stay here unless you tick the box below.</source>
            <extracomment>Of exactly one: The event that is held would leave alone like this, with a hash for each {mark}. It stays here unless you tick the box below.</extracomment>
            <translation>
                <numerusform>Das zurückgehaltene Ereignis ginge allein so ab, mit einem Hash für jedes {mark}. Es bleibt hier, wenn Sie unten nicht das Kästchen ankreuzen.</numerusform>
                <numerusform>Diese {n:,} zurückgehaltenen Ereignisse gingen zusammen so ab, mit einem Hash für jedes {mark}. Sie bleiben hier, wenn Sie unten nicht das Kästchen ankreuzen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../../gui/pellucid_gui/dialogs/delete_leftover_dialog.py"></location>
            <source>They are never posted then. {title}'s own file is removed from the disk. This cannot be undone.</source>
            <extracomment>Of exactly one: It is never posted then. {title}'s own file is removed from the disk. This cannot be undone.</extracomment>
            <translation>
                <numerusform>Es wird dann nie übertragen. Die eigene Datei von {title} wird vom Datenträger entfernt. Das lässt sich nicht rückgängig machen.</numerusform>
                <numerusform>Sie werden dann nie übertragen. Die eigene Datei von {title} wird vom Datenträger entfernt. Das lässt sich nicht rückgängig machen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../../gui/pellucid_gui/dialogs/own_switch_dialog.py"></location>
            <source>They have not been sent, and exist nowhere else. Off keeps nothing: they are destroyed at once. This cannot be undone.</source>
            <extracomment>Of exactly one: It has not been sent, and exists nowhere else. Off keeps nothing: it is destroyed at once. This cannot be undone.</extracomment>
            <translation>
                <numerusform>Es wurde nicht gesendet und existiert nirgends sonst. „Aus“ behält nichts: Es wird sofort vernichtet. Das lässt sich nicht rückgängig machen.</numerusform>
                <numerusform>Sie wurden nicht gesendet und existieren nirgends sonst. „Aus“ behält nichts: Sie werden sofort vernichtet. Das lässt sich nicht rückgängig machen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../../gui/pellucid_gui/dialogs/own_switch_dialog.py"></location>
            <source>They have not been sent, and exist nowhere else. They were to be sent under the choice that holds now; another one ends that, and destroys them. This cannot be undone.</source>
            <extracomment>Of exactly one: It has not been sent, and exists nowhere else. It was to be sent under the choice that holds now; another one ends that, and destroys it. This cannot be undone.</extracomment>
            <translation>
                <numerusform>Es wurde nicht gesendet und existiert nirgends sonst. Es sollte unter der jetzigen Wahl gesendet werden; eine andere beendet das und vernichtet es. Das lässt sich nicht rückgängig machen.</numerusform>
                <numerusform>Sie wurden nicht gesendet und existieren nirgends sonst. Sie sollten unter der jetzigen Wahl gesendet werden; eine andere beendet das und vernichtet sie. Das lässt sich nicht rückgängig machen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../../gui/pellucid_gui/dialogs/destroy_dialog.py"></location>
            <source>They were never sent, and exist nowhere else. This cannot be undone.</source>
            <extracomment>Of exactly one: It was never sent, and exists nowhere else. This cannot be undone.</extracomment>
            <translation>
                <numerusform>Es wurde nie gesendet und existiert nirgends sonst. Das lässt sich nicht rückgängig machen.</numerusform>
                <numerusform>Sie wurden nie gesendet und existieren nirgends sonst. Das lässt sich nicht rückgängig machen.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/catalogue_dialog.py"></location>
            <source>This and nothing else, sent to {host} and only if you agree. Each class of events can be switched by itself; switching one off destroys its events that were not sent.</source>
            <translation>Dies und sonst nichts, gesendet an {host} und nur, wenn Sie zustimmen. Jede Klasse von Ereignissen lässt sich einzeln schalten; eine auszuschalten vernichtet ihre noch nicht gesendeten Ereignisse.</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/sending/verbs.py"></location>
            <source>This batch is being tried already, and may have arrived</source>
            <translation>Dieser Stapel wird schon versucht und ist vielleicht angekommen</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/sending/verbs.py"></location>
            <source>This batch waits no more</source>
            <translation>Dieser Stapel wartet nicht mehr</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/exact_page.py"></location>
            <location filename="../../../gui/pellucid_gui/widgets/payload_page.py"></location>
            <source>This event</source>
            <translation>Dieses Ereignis</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/exact_page.py"></location>
            <source>This event is in no sealed batch whose bytes are all there</source>
            <translation>Dieses Ereignis steckt in keinem versiegelten Stapel, dessen Bytes alle da sind</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/record_desk.py"></location>
            <source>This event is not there any more</source>
            <translation>Dieses Ereignis ist nicht mehr da</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/sending/verbs.py"></location>
            <source>This event is {state}</source>
            <translation>Dieses Ereignis ist {state}</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/witness/losses.py"></location>
            <source>This is the first session of {title} with its present config, and such a session sends nothing itself. What it recorded leaves with the next start of {title}.</source>
            <translation>Dies ist die erste Sitzung von {title} mit seiner jetzigen Konfiguration, und eine solche sendet selbst nichts. Was sie aufgezeichnet hat, geht mit dem nächsten Start von {title} ab.</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/exact_payload.py"></location>
            <source>This line is not in its batch: nothing of it leaves.</source>
            <translation>Diese Zeile steckt nicht in ihrem Stapel: Nichts davon geht ab.</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/payload_page.py"></location>
            <source>This one is large.</source>
            <translation>Dieses ist groß.</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/summary/html.py"></location>
            <source>This page refers to nothing outside itself, and opening it tells nobody.</source>
            <translation>Diese Seite verweist auf nichts außerhalb ihrer selbst, und sie zu öffnen verrät niemandem etwas.</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/outbox_verbs.py"></location>
            <source>This request is no longer what you saw, so it was not sent. This is what leaves next.</source>
            <translation>Diese Anfrage ist nicht mehr, was Sie gesehen haben; darum wurde sie nicht gesendet. Dies geht als Nächstes ab.</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/payload_page.py"></location>
            <source>This session's queue is empty: all it held was released.</source>
            <translation>Die Warteschlange dieser Sitzung ist leer: Alles darin wurde abgegeben.</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/ledger/audit.py"></location>
            <source>This shows accidental or partial change. It is no proof against whoever owns this machine, and can write a whole new chain of receipts.</source>
            <translation>Das zeigt zufällige oder teilweise Änderungen. Es ist kein Beweis gegenüber dem, dem dieser Rechner gehört und der eine ganze neue Belegkette schreiben kann.</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/retelling.py"></location>
            <source>This system has no certificate authorities to trust</source>
            <translation>Dieses System hat keine Zertifizierungsstellen, denen zu trauen wäre</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/leftover_words.py"></location>
            <source>This system lends no locks that readers can share: nothing can be kept back here.</source>
            <translation>Dieses System verleiht keine Sperren, die Leser sich teilen können: Hier kann nichts zurückbehalten werden.</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/keys.py"></location>
            <source>Through the suggestions, by pages</source>
            <translation>Seitenweise durch die Vorschläge</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/days.py"></location>
            <source>Thursday</source>
            <translation>Donnerstag</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/columns.py"></location>
            <source>Time</source>
            <translation>Zeit</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/journey_words.py"></location>
            <source>To be sealed anew: your rules changed</source>
            <translation>Neu zu versiegeln: Ihre Regeln haben sich geändert</translation>
        </message>
        <message>
            <location filename="../../../resources/pellucid_resources/catalogues/example.toml"></location>
            <source>To count different programs, without knowing which.</source>
            <translation>Um verschiedene Programme zu zählen, ohne zu wissen, welche.</translation>
        </message>
        <message>
            <location filename="../../../resources/pellucid_resources/catalogues/example.toml"></location>
            <source>To count different recordings, without knowing which.</source>
            <translation>Um verschiedene Aufnahmen zu zählen, ohne zu wissen, welche.</translation>
        </message>
        <message>
            <location filename="../../../resources/pellucid_resources/catalogues/example.toml"></location>
            <source>To find mistakes that nobody reports.</source>
            <translation>Um Fehler zu finden, die niemand meldet.</translation>
        </message>
        <message>
            <location filename="../../../resources/pellucid_resources/catalogues/example.toml"></location>
            <source>To find the place in the viewer's own code: a module and a line, without the folder it lies in.</source>
            <translation>Um die Stelle im Code des Viewers selbst zu finden: ein Modul und eine Zeile, ohne den Ordner, in dem es liegt.</translation>
        </message>
        <message>
            <location filename="../../../resources/pellucid_resources/catalogues/example.toml"></location>
            <source>To know for which screens icons are to be drawn.</source>
            <translation>Um zu wissen, für welche Bildschirme Symbole zu zeichnen sind.</translation>
        </message>
        <message>
            <location filename="../../../resources/pellucid_resources/catalogues/example.toml"></location>
            <source>To know how long the viewer is used at a time.</source>
            <translation>Um zu wissen, wie lange der Viewer am Stück benutzt wird.</translation>
        </message>
        <message>
            <location filename="../../../resources/pellucid_resources/catalogues/example.toml"></location>
            <source>To know how long, in seconds.</source>
            <translation>Um zu wissen, wie lange, in Sekunden.</translation>
        </message>
        <message>
            <location filename="../../../resources/pellucid_resources/catalogues/example.toml"></location>
            <source>To know how much has to be drawn at once.</source>
            <translation>Um zu wissen, wie viel auf einmal zu zeichnen ist.</translation>
        </message>
        <message>
            <location filename="../../../resources/pellucid_resources/catalogues/example.toml"></location>
            <source>To know how much is looked at in that time.</source>
            <translation>Um zu wissen, wie viel in dieser Zeit angesehen wird.</translation>
        </message>
        <message>
            <location filename="../../../resources/pellucid_resources/catalogues/example.toml"></location>
            <source>To know how often the viewer is started, and on what kind of machine.</source>
            <translation>Um zu wissen, wie oft der Viewer gestartet wird und auf was für einem Rechner.</translation>
        </message>
        <message>
            <location filename="../../../resources/pellucid_resources/catalogues/example.toml"></location>
            <source>To know what the viewer is used for, and how much it has to draw.</source>
            <translation>Um zu wissen, wozu der Viewer benutzt wird und wie viel er zu zeichnen hat.</translation>
        </message>
        <message>
            <location filename="../../../resources/pellucid_resources/catalogues/example.toml"></location>
            <source>To know whether the Windows Subsystem for Linux has to be tested.</source>
            <translation>Um zu wissen, ob das Windows-Subsystem für Linux zu testen ist.</translation>
        </message>
        <message>
            <location filename="../../../resources/pellucid_resources/catalogues/example.toml"></location>
            <source>To know which builds are needed.</source>
            <translation>Um zu wissen, welche Builds gebraucht werden.</translation>
        </message>
        <message>
            <location filename="../../../resources/pellucid_resources/catalogues/example.toml"></location>
            <source>To know which versions of Qt have to be tested.</source>
            <translation>Um zu wissen, welche Qt-Versionen zu testen sind.</translation>
        </message>
        <message>
            <location filename="../../../resources/pellucid_resources/catalogues/example.toml"></location>
            <source>To know which ways of drawing have to work.</source>
            <translation>Um zu wissen, welche Arten zu zeichnen funktionieren müssen.</translation>
        </message>
        <message>
            <location filename="../../../resources/pellucid_resources/catalogues/example.toml"></location>
            <source>To know which ways to bring data in are used.</source>
            <translation>Um zu wissen, auf welchen Wegen Daten hereingeholt werden.</translation>
        </message>
        <message>
            <location filename="../../../resources/pellucid_resources/catalogues/example.toml"></location>
            <source>To mend what makes people lose their work.</source>
            <translation>Um zu beheben, wodurch Menschen ihre Arbeit verlieren.</translation>
        </message>
        <message>
            <location filename="../../../resources/pellucid_resources/catalogues/example.toml"></location>
            <source>To see what went wrong; the guard takes out what is yours.</source>
            <translation>Um zu sehen, was schiefging; der Wächter nimmt heraus, was Ihnen gehört.</translation>
        </message>
        <message>
            <location filename="../../../resources/pellucid_resources/catalogues/example.toml"></location>
            <source>To tell old problems from new ones.</source>
            <translation>Um alte Probleme von neuen zu unterscheiden.</translation>
        </message>
        <message>
            <location filename="../../../resources/pellucid_resources/catalogues/example.toml"></location>
            <source>To tell one crash from another.</source>
            <translation>Um einen Absturz vom anderen zu unterscheiden.</translation>
        </message>
        <message>
            <location filename="../../../resources/pellucid_resources/catalogues/example.toml"></location>
            <source>To tell one mistake from another.</source>
            <translation>Um einen Fehler vom anderen zu unterscheiden.</translation>
        </message>
        <message>
            <location filename="../../../resources/pellucid_resources/catalogues/example.toml"></location>
            <source>To tell problems of one system from those of all.</source>
            <translation>Um Probleme eines Systems von denen aller zu unterscheiden.</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/query/saved_filters.py"></location>
            <source>Today</source>
            <translation>Heute</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/destination_dialog.py"></location>
            <source>Told by</source>
            <translation>Gesagt von</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/retelling.py"></location>
            <source>Too many levels of symbolic links</source>
            <translation>Zu viele Ebenen symbolischer Verknüpfungen</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/retelling.py"></location>
            <source>Too many open files</source>
            <translation>Zu viele offene Dateien</translation>
        </message>
        <message numerus="yes">
            <location filename="../../../core/pellucid/view/next_words.py"></location>
            <source>Tried {n:,} times, and may have arrived: only these {size:,} bytes are tried again.</source>
            <extracomment>Of exactly one: Tried once, and may have arrived: only these {size:,} bytes are tried again.</extracomment>
            <translation>
                <numerusform>Einmal versucht, und vielleicht angekommen: Nur diese {size:,} Bytes werden erneut versucht.</numerusform>
                <numerusform>{n:,}-mal versucht, und vielleicht angekommen: Nur diese {size:,} Bytes werden erneut versucht.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/next_words.py"></location>
            <source>Tries again {when}</source>
            <translation>Neuer Versuch {when}</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/outbox_words.py"></location>
            <location filename="../../../gui/pellucid_gui/pages/own_words.py"></location>
            <location filename="../../../gui/pellucid_gui/pages/service_words.py"></location>
            <source>Try again</source>
            <translation>Erneut versuchen</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/chosen_files.py"></location>
            <location filename="../../../core/pellucid/config/settings.py"></location>
            <location filename="../../../core/pellucid/sending/verbs.py"></location>
            <source>Try again in a moment.</source>
            <translation>Versuchen Sie es gleich noch einmal.</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/holding/deletion.py"></location>
            <source>Try again once that has passed.</source>
            <translation>Versuchen Sie es erneut, sobald das vorbei ist.</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/config/history.py"></location>
            <location filename="../../../core/pellucid/embedding/email.py"></location>
            <location filename="../../../core/pellucid/query/saved_filters.py"></location>
            <source>Try again.</source>
            <translation>Versuchen Sie es erneut.</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/empty_state.py"></location>
            <source>Try the demo</source>
            <translation>Vorführung starten</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/days.py"></location>
            <source>Tuesday</source>
            <translation>Dienstag</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/columns.py"></location>
            <source>UUID</source>
            <translation>UUID</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/own_undo_words.py"></location>
            <source>Undo destroys what it has recorded by then.</source>
            <translation>Rückgängig zu machen vernichtet, was es bis dahin aufgezeichnet hat.</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/own_undo_words.py"></location>
            <source>Undo destroys what waits to be sent by then.</source>
            <translation>Rückgängig zu machen vernichtet, was bis dahin auf das Senden wartet.</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/keys.py"></location>
            <source>Undo what was just done, as long as that is offered</source>
            <translation>Das eben Getane rückgängig machen, solange es angeboten wird</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/query/saved_filters.py"></location>
            <location filename="../../../gui/pellucid_gui/models/catalogue_tree.py"></location>
            <location filename="../../../gui/pellucid_gui/models/explained_rows.py"></location>
            <source>Undocumented</source>
            <translation>Undokumentiert</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/summary/html.py"></location>
            <location filename="../../../gui/pellucid_gui/widgets/summary_view.py"></location>
            <source>Undocumented in {total:,} of them</source>
            <translation>Undokumentiert in {total:,} davon</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/summary/html.py"></location>
            <location filename="../../../gui/pellucid_gui/widgets/summary_view.py"></location>
            <source>Undocumented: no catalogue has it</source>
            <translation>Undokumentiert: Kein Katalog kennt es</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/property_rows.py"></location>
            <source>Undocumented: nobody tells what it is for</source>
            <translation>Undokumentiert: Niemand sagt, wozu es dient</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/summary/html.py"></location>
            <source>Undocumented: {field}, in {events}</source>
            <translation>Undokumentiert: {field}, in {events}</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/summary_view.py"></location>
            <source>Undocumented: {names}</source>
            <translation>Undokumentiert: {names}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../../gui/pellucid_gui/widgets/summary_view.py"></location>
            <source>Undocumented: {names} and {n:,} more fields</source>
            <extracomment>Of exactly one: Undocumented: {names} and 1 more field</extracomment>
            <translation>
                <numerusform>Undokumentiert: {names} und 1 weiteres Feld</numerusform>
                <numerusform>Undokumentiert: {names} und {n:,} weitere Felder</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/field_verbs.py"></location>
            <source>Undone.</source>
            <translation>Rückgängig gemacht.</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/verbs.py"></location>
            <source>Undone: the settings of {title} are as they were.</source>
            <translation>Rückgängig gemacht: Die Einstellungen von {title} sind, wie sie waren.</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/rule_words.py"></location>
            <source>Undone: your rules are as they were.</source>
            <translation>Rückgängig gemacht: Ihre Regeln sind, wie sie waren.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../../gui/pellucid_gui/pages/own_undo_words.py"></location>
            <source>Undone: {n:,} events are as they were.</source>
            <extracomment>Of exactly one: Undone: the event is as it was.</extracomment>
            <translation>
                <numerusform>Rückgängig gemacht: Das Ereignis ist, wie es war.</numerusform>
                <numerusform>Rückgängig gemacht: {n:,} Ereignisse sind, wie sie waren.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/own_undo_words.py"></location>
            <source>Undone: {title} is local again.</source>
            <translation>Rückgängig gemacht: {title} ist wieder lokal.</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/own_undo_words.py"></location>
            <source>Undone: {title} is off again.</source>
            <translation>Rückgängig gemacht: {title} ist wieder aus.</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/own_undo_words.py"></location>
            <source>Undone: {title} is on again.</source>
            <translation>Rückgängig gemacht: {title} ist wieder an.</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/destination_words.py"></location>
            <source>United States</source>
            <translation>Vereinigte Staaten</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/collection.py"></location>
            <source>Unknown</source>
            <translation>Unbekannt</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/query/saved_filters.py"></location>
            <source>Unreadable</source>
            <translation>Unlesbar</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/next_words.py"></location>
            <source>Until then you can change it.</source>
            <translation>Bis dahin können Sie es ändern.</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/own_switch_dialog.py"></location>
            <source>Until you decide, everything goes on as it is.</source>
            <translation>Bis Sie entscheiden, läuft alles weiter wie bisher.</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/service/systemd.py"></location>
            <source>Until you log out, a witness that runs goes on.</source>
            <translation>Bis Sie sich abmelden, läuft ein laufender Zeuge weiter.</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/gain_card.py"></location>
            <source>Up to {before} characters before, any number now</source>
            <translation>Vorher bis zu {before} Zeichen, jetzt beliebig viele</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/gain_card.py"></location>
            <source>Up to {before} characters before, up to {after} now</source>
            <translation>Vorher bis zu {before} Zeichen, jetzt bis zu {after}</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/app_header.py"></location>
            <location filename="../../../gui/pellucid_gui/widgets/own_header.py"></location>
            <source>Upload</source>
            <translation>Übertragung</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/upload_steps.py"></location>
            <source>Upload begun</source>
            <translation>Übertragung begonnen</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/upload_steps.py"></location>
            <source>Upload begun, attempt {number}</source>
            <translation>Übertragung begonnen, Versuch {number}</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/fates.py"></location>
            <source>Upload failed, as {title}'s own log told</source>
            <translation>Übertragung fehlgeschlagen, wie das eigene Protokoll von {title} sagte</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/destination_dialog.py"></location>
            <source>Uploaded by</source>
            <translation>Übertragen von</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/catalogue_tree.py"></location>
            <source>Usage</source>
            <translation>Nutzung</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/app_header.py"></location>
            <location filename="../../../gui/pellucid_gui/widgets/own_header.py"></location>
            <source>Usage collection</source>
            <translation>Nutzungserfassung</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/query/saved_filters.py"></location>
            <source>Use that one, or move the file away.</source>
            <translation>Verwenden Sie jenes, oder verschieben Sie die Datei.</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/apps.py"></location>
            <source>Use up to 64 letters, digits, '-' and '_', beginning with a letter; Rerun's own name is taken.</source>
            <translation>Verwenden Sie bis zu 64 Buchstaben, Ziffern, „-“ und „_“, mit einem Buchstaben am Anfang; Reruns eigener Name ist vergeben.</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/verify_button.py"></location>
            <source>Verify…</source>
            <translation>Prüfen…</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/summary/html.py"></location>
            <source>Version</source>
            <translation>Version</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/about_dialog.py"></location>
            <source>Version {version__}</source>
            <translation>Version {version__}</translation>
        </message>
        <message>
            <location filename="../../../resources/pellucid_resources/catalogues/example.toml"></location>
            <source>Viewer Closed</source>
            <translation>Viewer geschlossen</translation>
        </message>
        <message>
            <location filename="../../../resources/pellucid_resources/catalogues/example.toml"></location>
            <source>Viewer Crashed</source>
            <translation>Viewer abgestürzt</translation>
        </message>
        <message>
            <location filename="../../../resources/pellucid_resources/catalogues/example.toml"></location>
            <source>Viewer Failed</source>
            <translation>Viewer fehlgeschlagen</translation>
        </message>
        <message>
            <location filename="../../../resources/pellucid_resources/catalogues/example.toml"></location>
            <source>Viewer Opened</source>
            <translation>Viewer geöffnet</translation>
        </message>
        <message>
            <location filename="../../../resources/pellucid_resources/catalogues/rerun.toml"></location>
            <source>Viewer Started</source>
            <translation>Viewer gestartet</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/own_header.py"></location>
            <source>Wait 10 seconds</source>
            <translation>10 Sekunden warten</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/own_header.py"></location>
            <source>Wait a minute</source>
            <translation>Eine Minute warten</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/summary/html.py"></location>
            <source>Waiting</source>
            <translation>Wartet</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/next_words.py"></location>
            <source>Waits for you</source>
            <translation>Wartet auf Sie</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/columns.py"></location>
            <source>Waits in the program's own queue; nothing says that it has left</source>
            <translation>Wartet in der eigenen Warteschlange des Programms; nichts sagt, dass es abgegangen ist</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/query/explanations.py"></location>
            <location filename="../../../gui/pellucid_gui/models/columns.py"></location>
            <source>Waits until you let it go</source>
            <translation>Wartet, bis Sie es freigeben</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/query/explanations.py"></location>
            <source>Waits; nothing says that it has left</source>
            <translation>Wartet; nichts sagt, dass es abgegangen ist</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/service_words.py"></location>
            <source>Watch always</source>
            <translation>Immer beobachten</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/service_words.py"></location>
            <source>Watch {title} always? {explanation}</source>
            <translation>{title} immer beobachten? {explanation}</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/witness_feed.py"></location>
            <source>Watching since {moment}</source>
            <translation>Beobachtet seit {moment}</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/witness_feed.py"></location>
            <source>Watching since {moment} · another folder</source>
            <translation>Beobachtet seit {moment} · anderer Ordner</translation>
        </message>
        <message>
            <location filename="../../../resources/pellucid_resources/catalogues/rerun.toml"></location>
            <source>Web Viewer Served</source>
            <translation>Web-Viewer ausgeliefert</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/days.py"></location>
            <source>Wednesday</source>
            <translation>Mittwoch</translation>
        </message>
        <message>
            <location filename="../../../resources/pellucid_resources/catalogues/rerun.toml"></location>
            <source>Welcome Screen Used</source>
            <translation>Begrüßungsseite benutzt</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/exact_page.py"></location>
            <location filename="../../../gui/pellucid_gui/widgets/payload_page.py"></location>
            <location filename="../../../gui/pellucid_gui/widgets/posted_payload.py"></location>
            <source>Went under {distinct_id}</source>
            <translation>Ging unter {distinct_id} ab</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/holding/values.py"></location>
            <source>What a running viewer has queued: it sends that itself, within about two seconds.</source>
            <translation>Was ein laufender Viewer in der Warteschlange hat: Das sendet er selbst, binnen etwa zwei Sekunden.</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/query/explanations.py"></location>
            <location filename="../../../gui/pellucid_gui/widgets/journey.py"></location>
            <location filename="../../../gui/pellucid_gui/widgets/record_page.py"></location>
            <source>What became of it</source>
            <translation>Was daraus wurde</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/own_new_id_dialog.py"></location>
            <source>What becomes of what waits</source>
            <translation>Was aus dem Wartenden wird</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/catalogue_tree.py"></location>
            <source>What ended the program.</source>
            <translation>Was das Programm beendet hat.</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/payload_parts.py"></location>
            <source>What happened</source>
            <translation>Was geschah</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/outbox_words.py"></location>
            <location filename="../../../gui/pellucid_gui/pages/own_words.py"></location>
            <source>What is being tried may have arrived already; it can no longer be held back.</source>
            <translation>Was gerade versucht wird, ist vielleicht schon angekommen; es lässt sich nicht mehr zurückhalten.</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/catalogue_view.py"></location>
            <source>What is collected</source>
            <translation>Was erfasst wird</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/asking.py"></location>
            <source>What is held is sent only once you have seen it as it is now.</source>
            <translation>Was zurückgehalten ist, wird erst gesendet, wenn Sie es so gesehen haben, wie es jetzt ist.</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/verify_dialog.py"></location>
            <source>What is kept of {title}</source>
            <translation>Was von {title} aufbewahrt wird</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/header_frame.py"></location>
            <source>What is known of that place</source>
            <translation>Was über diesen Ort bekannt ist</translation>
        </message>
        <message>
            <location filename="../../../resources/pellucid_resources/catalogues/rerun.toml"></location>
            <source>What is known of this installation, kept with its random id: how it was built, and what the person attached.</source>
            <translation>Was über diese Installation bekannt ist, geführt unter ihrer zufälligen Kennung: wie sie gebaut wurde und was der Mensch beigefügt hat.</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/difference_dialog.py"></location>
            <source>What is new</source>
            <translation>Was neu ist</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/next_words.py"></location>
            <source>What is on its way can no longer be changed.</source>
            <translation>Was unterwegs ist, kann nicht mehr geändert werden.</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/fields_dialog.py"></location>
            <source>What is out already stays out.</source>
            <translation>Was heraus ist, bleibt heraus.</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/rule_sheet.py"></location>
            <source>What is sent</source>
            <translation>Was gesendet wird</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/rule_sheet.py"></location>
            <source>What is sent of {name}</source>
            <translation>Was von {name} gesendet wird</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/catalogue_tree.py"></location>
            <source>What is used, and how much.</source>
            <translation>Was benutzt wird und wie viel.</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/keys.py"></location>
            <source>What it could say; if it is empty, recent filters</source>
            <translation>Was er sagen könnte; ist er leer, letzte Filter</translation>
        </message>
        <message>
            <location filename="../../../resources/pellucid_resources/catalogues/rerun.toml"></location>
            <source>What it is about: Rerun, or this session with the agent.</source>
            <translation>Worum es geht: um Rerun oder um diese Sitzung mit dem Agenten.</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/explained_rows.py"></location>
            <source>What it says</source>
            <translation>Was es sagt</translation>
        </message>
        <message>
            <location filename="../../../resources/pellucid_resources/catalogues/rerun.toml"></location>
            <source>What it was opened from: c_sdk, python_sdk, rust_sdk, rerun_cli, web_viewer, custom or test.</source>
            <translation>Woraus er geöffnet wurde: c_sdk, python_sdk, rust_sdk, rerun_cli, web_viewer, custom oder test.</translation>
        </message>
        <message>
            <location filename="../../../resources/pellucid_resources/catalogues/rerun.toml"></location>
            <source>What kind of problem with Rerun it is.</source>
            <translation>Welche Art von Problem mit Rerun es ist.</translation>
        </message>
        <message>
            <location filename="../../../resources/pellucid_resources/catalogues/rerun.toml"></location>
            <source>What made it, such as python_sdk, rust_sdk, viewer or file_dialog.</source>
            <translation>Was sie gemacht hat, etwa python_sdk, rust_sdk, viewer oder file_dialog.</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/first_run_words.py"></location>
            <source>What may {title} do with usage data?</source>
            <translation>Was darf {title} mit Nutzungsdaten tun?</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/filter_help.py"></location>
            <source>What no catalogue has, in whole or in part</source>
            <translation>Was kein Katalog kennt, ganz oder teilweise</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/ledger/findings.py"></location>
            <source>What receipt {place} says of {lines} did not fit when it was written anew</source>
            <translation>Was Beleg {place} über {lines} sagt, passte nicht, als er neu geschrieben wurde</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/outbox_hands.py"></location>
            <source>What runs leave behind…</source>
            <translation>Was Läufe hinterlassen…</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/query/explanations.py"></location>
            <source>What somebody wrote, or what an error said</source>
            <translation>Was jemand geschrieben oder ein Fehler gesagt hat</translation>
        </message>
        <message>
            <location filename="../../../resources/pellucid_resources/catalogues/rerun.toml"></location>
            <source>What stands behind the command, such as disable behind analytics.</source>
            <translation>Was hinter dem Befehl steht, etwa disable hinter analytics.</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/forget_dialog.py"></location>
            <source>What still waits is destroyed, and never sent.</source>
            <translation>Was noch wartet, wird vernichtet und nie gesendet.</translation>
        </message>
        <message>
            <location filename="../../../resources/pellucid_resources/catalogues/rerun.toml"></location>
            <source>What the agent answered.</source>
            <translation>Was der Agent geantwortet hat.</translation>
        </message>
        <message>
            <location filename="../../../resources/pellucid_resources/catalogues/rerun.toml"></location>
            <source>What the error said. Lately it is always left out, since it may hold anything.</source>
            <translation>Was der Fehler sagte. In letzter Zeit wird es immer weggelassen, da es alles enthalten kann.</translation>
        </message>
        <message>
            <location filename="../../../resources/pellucid_resources/catalogues/rerun.toml"></location>
            <source>What the errors said.</source>
            <translation>Was die Fehler sagten.</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/query/explanations.py"></location>
            <location filename="../../../gui/pellucid_gui/widgets/filter_help.py"></location>
            <source>What the line asks for: append, identify …</source>
            <translation>Was die Zeile verlangt: append, identify …</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/payload_frame.py"></location>
            <source>What the payload holds</source>
            <translation>Was die Nutzdaten enthalten</translation>
        </message>
        <message>
            <location filename="../../../resources/pellucid_resources/catalogues/rerun.toml"></location>
            <source>What the person typed.</source>
            <translation>Was der Mensch getippt hat.</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/rules_tree.py"></location>
            <source>What the program was seen to record, or has rules for, and no longer tells of.</source>
            <translation>Was das Programm nachweislich aufgezeichnet hat oder wofür es Regeln gibt, und was es nicht mehr nennt.</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/payload_parts.py"></location>
            <source>What the server is asked</source>
            <translation>Worum der Server gebeten wird</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/payload_parts.py"></location>
            <source>What the server is to remember of you: what you attached yourself.</source>
            <translation>Was sich der Server von Ihnen merken soll: was Sie selbst beigefügt haben.</translation>
        </message>
        <message>
            <location filename="../../../resources/pellucid_resources/catalogues/rerun.toml"></location>
            <source>What the tools that failed were asked and what they said.</source>
            <translation>Was die gescheiterten Werkzeuge gefragt wurden und was sie sagten.</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/explained_rows.py"></location>
            <source>What the upload adds</source>
            <translation>Was die Übertragung hinzufügt</translation>
        </message>
        <message>
            <location filename="../../../resources/pellucid_resources/catalogues/rerun.toml"></location>
            <source>What the viewer was opened from.</source>
            <translation>Woraus der Viewer geöffnet wurde.</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/leftovers_dialog.py"></location>
            <source>What this cannot hold</source>
            <translation>Was dies nicht halten kann</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/detail_pane.py"></location>
            <source>What to see of the event</source>
            <translation>Was vom Ereignis zu sehen ist</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/forget_dialog.py"></location>
            <source>What was already sent is not called back by this.</source>
            <translation>Was schon gesendet wurde, wird dadurch nicht zurückgerufen.</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/ledger/findings.py"></location>
            <source>What was destroyed is still there, in {lines}</source>
            <translation>Was vernichtet wurde, ist noch da, in {lines}</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/query/explanations.py"></location>
            <source>What was found in it</source>
            <translation>Was darin gefunden wurde</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/summary/html.py"></location>
            <source>What was found in them</source>
            <translation>Was darin gefunden wurde</translation>
        </message>
        <message>
            <location filename="../../../resources/pellucid_resources/catalogues/rerun.toml"></location>
            <source>What was opened: file_path, http_url, stdin, redap_dataset_segment or redap_proxy (a live connection).</source>
            <translation>Was geöffnet wurde: file_path, http_url, stdin, redap_dataset_segment oder redap_proxy (eine laufende Verbindung).</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/interjections.py"></location>
            <source>What was queued and gone again in this time was not seen. What was still there afterwards is shown, and if no program ran, nothing is missing.</source>
            <translation>Was in dieser Zeit eingereiht wurde und wieder verschwand, hat niemand gesehen. Was danach noch da war, wird gezeigt, und wenn kein Programm lief, fehlt nichts.</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/catalogue_tree.py"></location>
            <source>What was seen and no catalogue tells of: somebody collects it and has not said so.</source>
            <translation>Was gesehen wurde und kein Katalog nennt: Jemand erfasst es und hat es nicht gesagt.</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/old_id.py"></location>
            <source>What was sent before stays with whoever received it, linked to the old id. No program on this computer can change that.</source>
            <translation>Was zuvor gesendet wurde, bleibt bei dem, der es empfangen hat, verknüpft mit der alten Kennung. Kein Programm auf diesem Rechner kann das ändern.</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/summary/words.py"></location>
            <source>What was sent comes from {sessions}, {days}: {size} as recorded.</source>
            <translation>Was gesendet wurde, stammt aus {sessions}, {days}: {size} wie aufgezeichnet.</translation>
        </message>
        <message>
            <location filename="../../../resources/pellucid_resources/catalogues/rerun.toml"></location>
            <source>What was written about Rerun.</source>
            <translation>Was über Rerun geschrieben wurde.</translation>
        </message>
        <message>
            <location filename="../../../resources/pellucid_resources/catalogues/rerun.toml"></location>
            <source>What was written, about a session with the agent.</source>
            <translation>Was über eine Sitzung mit dem Agenten geschrieben wurde.</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/catalogue_tree.py"></location>
            <source>What went wrong while the program went on.</source>
            <translation>Was schiefging, während das Programm weiterlief.</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/question_band.py"></location>
            <source>What would be sent…</source>
            <translation>Was gesendet würde…</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/own_undo_words.py"></location>
            <source>What would have told it had not been sent, and was destroyed.</source>
            <translation>Was sie genannt hätte, war noch nicht gesendet und wurde vernichtet.</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/outbox_verbs.py"></location>
            <source>What would leave is no longer what you saw, so nothing was let go. This is what would leave now.</source>
            <translation>Was abginge, ist nicht mehr, was Sie gesehen haben; darum wurde nichts freigegeben. Dies ginge jetzt ab.</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/next_words.py"></location>
            <source>What you chose cannot be read. {reason}.</source>
            <translation>Was Sie gewählt haben, kann nicht gelesen werden. {reason}.</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/fields_dialog.py"></location>
            <source>What you tick does not leave with this event, and cannot be put back into it. Its line in the log stays as it was recorded. If it is in a sealed batch, that one is sealed anew.</source>
            <translation>Was Sie ankreuzen, geht mit diesem Ereignis nicht ab und lässt sich nicht wieder einsetzen. Seine Zeile im Protokoll bleibt, wie sie aufgezeichnet wurde. Steckt es in einem versiegelten Stapel, wird dieser neu versiegelt.</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/forget_dialog.py"></location>
            <source>What {title} has already handed to its uploader is not called back by this.</source>
            <translation>Was {title} schon seinem Uploader übergeben hat, wird dadurch nicht zurückgerufen.</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/leftovers_dialog.py"></location>
            <source>What {title} has queued and not sent when it ends waits on disk, and its next start posts it. Kept back, such a file is locked: the next start passes it over until you let it go.</source>
            <translation>Was {title} eingereiht und bei seinem Ende nicht gesendet hat, wartet auf dem Datenträger, und sein nächster Start überträgt es. Zurückbehalten ist eine solche Datei gesperrt: Der nächste Start übergeht sie, bis Sie sie freigeben.</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/catalogue_dialog.py"></location>
            <source>What {title} may collect</source>
            <translation>Was {title} erfassen darf</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/next_words.py"></location>
            <source>What {title} records next appears here before it leaves.</source>
            <translation>Was {title} als Nächstes aufzeichnet, erscheint hier, bevor es abgeht.</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/next_words.py"></location>
            <source>What {title} records stays on this computer. {reason}.</source>
            <translation>Was {title} aufzeichnet, bleibt auf diesem Rechner. {reason}.</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/own_words.py"></location>
            <source>What {title} sends names you: the e-mail address {email} is attached.</source>
            <translation>Was {title} sendet, nennt Sie: Die E-Mail-Adresse {email} ist beigefügt.</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/summary/html.py"></location>
            <source>What {title} sent</source>
            <translation>Was {title} gesendet hat</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/sessions_dialog.py"></location>
            <source>When</source>
            <translation>Wann</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/upload_rows.py"></location>
            <source>When it happened, in UTC, by this computer's clock.</source>
            <translation>Wann es geschah, in UTC, nach der Uhr dieses Rechners.</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/payload_parts.py"></location>
            <source>When it happened, in UTC.</source>
            <translation>Wann es geschah, in UTC.</translation>
        </message>
        <message>
            <location filename="../../../resources/pellucid_resources/catalogues/rerun.toml"></location>
            <source>When it was built.</source>
            <translation>Wann es gebaut wurde.</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/session_facts.py"></location>
            <source>When this session began, the config said: collection {setting}.</source>
            <translation>Als diese Sitzung begann, sagte die Konfiguration: Erfassung {setting}.</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/destination_dialog.py"></location>
            <source>Where events of {title} go</source>
            <translation>Wohin Ereignisse von {title} gehen</translation>
        </message>
        <message>
            <location filename="../../../resources/pellucid_resources/catalogues/rerun.toml"></location>
            <source>Where in the program it was given.</source>
            <translation>Wo im Programm sie gegeben wurde.</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/query/explanations.py"></location>
            <source>Where it was seen</source>
            <translation>Wo es gesehen wurde</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/destination_dialog.py"></location>
            <source>Where the payload says “$geoip_disable”, the server is asked not to look up where that address is</source>
            <translation>Wo die Nutzdaten „$geoip_disable“ sagen, wird der Server gebeten, nicht nachzuschlagen, wo diese Adresse liegt</translation>
        </message>
        <message>
            <location filename="../../../resources/pellucid_resources/catalogues/rerun.toml"></location>
            <source>Whether a picture of the viewer was to be taken.</source>
            <translation>Ob ein Bild des Viewers gemacht werden sollte.</translation>
        </message>
        <message>
            <location filename="../../../resources/pellucid_resources/catalogues/rerun.toml"></location>
            <source>Whether a server was added.</source>
            <translation>Ob ein Server hinzugefügt wurde.</translation>
        </message>
        <message>
            <location filename="../../../resources/pellucid_resources/catalogues/rerun.toml"></location>
            <source>Whether data was announced, as a program does that starts the viewer.</source>
            <translation>Ob Daten angekündigt waren, wie von einem Programm, das den Viewer startet.</translation>
        </message>
        <message>
            <location filename="../../../resources/pellucid_resources/catalogues/rerun.toml"></location>
            <source>Whether data was to be served for other viewers.</source>
            <translation>Ob Daten für andere Viewer bereitgestellt werden sollten.</translation>
        </message>
        <message>
            <location filename="../../../resources/pellucid_resources/catalogues/rerun.toml"></location>
            <source>Whether it comes from one of Rerun's examples, whose names are told as they are.</source>
            <translation>Ob sie aus einem von Reruns Beispielen stammt, deren Namen so genannt werden, wie sie sind.</translation>
        </message>
        <message>
            <location filename="../../../resources/pellucid_resources/catalogues/rerun.toml"></location>
            <source>Whether it could be opened.</source>
            <translation>Ob es geöffnet werden konnte.</translation>
        </message>
        <message>
            <location filename="../../../resources/pellucid_resources/catalogues/rerun.toml"></location>
            <source>Whether it ran to test the receiving of data.</source>
            <translation>Ob es lief, um den Empfang von Daten zu prüfen.</translation>
        </message>
        <message>
            <location filename="../../../resources/pellucid_resources/catalogues/rerun.toml"></location>
            <source>Whether it runs in Windows' Linux subsystem.</source>
            <translation>Ob es im Linux-Subsystem von Windows läuft.</translation>
        </message>
        <message>
            <location filename="../../../resources/pellucid_resources/catalogues/rerun.toml"></location>
            <source>Whether it runs where Rerun itself is developed.</source>
            <translation>Ob es läuft, wo Rerun selbst entwickelt wird.</translation>
        </message>
        <message>
            <location filename="../../../resources/pellucid_resources/catalogues/rerun.toml"></location>
            <source>Whether it seems to run in a container.</source>
            <translation>Ob es in einem Container zu laufen scheint.</translation>
        </message>
        <message>
            <location filename="../../../resources/pellucid_resources/catalogues/rerun.toml"></location>
            <source>Whether it was built for debugging; a release was not.</source>
            <translation>Ob es zur Fehlersuche gebaut wurde; eine Veröffentlichung wurde das nicht.</translation>
        </message>
        <message>
            <location filename="../../../resources/pellucid_resources/catalogues/rerun.toml"></location>
            <source>Whether it was marked as one of Rerun's examples.</source>
            <translation>Ob sie als eines von Reruns Beispielen gekennzeichnet war.</translation>
        </message>
        <message>
            <location filename="../../../resources/pellucid_resources/catalogues/rerun.toml"></location>
            <source>Whether it was the button to log in or to add a server.</source>
            <translation>Ob es der Knopf zum Anmelden oder zum Hinzufügen eines Servers war.</translation>
        </message>
        <message>
            <location filename="../../../resources/pellucid_resources/catalogues/rerun.toml"></location>
            <source>Whether it was to connect to a server; not to which.</source>
            <translation>Ob es sich mit einem Server verbinden sollte; nicht, mit welchem.</translation>
        </message>
        <message>
            <location filename="../../../resources/pellucid_resources/catalogues/rerun.toml"></location>
            <source>Whether it was to go on in the background.</source>
            <translation>Ob es im Hintergrund weiterlaufen sollte.</translation>
        </message>
        <message>
            <location filename="../../../resources/pellucid_resources/catalogues/rerun.toml"></location>
            <source>Whether its speed was to be measured.</source>
            <translation>Ob seine Geschwindigkeit gemessen werden sollte.</translation>
        </message>
        <message>
            <location filename="../../../resources/pellucid_resources/catalogues/rerun.toml"></location>
            <source>Whether the newest data was to be shown first.</source>
            <translation>Ob die neuesten Daten zuerst gezeigt werden sollten.</translation>
        </message>
        <message>
            <location filename="../../../resources/pellucid_resources/catalogues/rerun.toml"></location>
            <source>Whether the person is logged in.</source>
            <translation>Ob der Mensch angemeldet ist.</translation>
        </message>
        <message>
            <location filename="../../../resources/pellucid_resources/catalogues/rerun.toml"></location>
            <source>Whether the viewer was to be served for browsers.</source>
            <translation>Ob der Viewer für Browser bereitgestellt werden sollte.</translation>
        </message>
        <message>
            <location filename="../../../resources/pellucid_resources/catalogues/rerun.toml"></location>
            <source>Whether the viewer was to open in a browser.</source>
            <translation>Ob der Viewer in einem Browser öffnen sollte.</translation>
        </message>
        <message>
            <location filename="../../../resources/pellucid_resources/catalogues/rerun.toml"></location>
            <source>Whether the viewer was told to remember nothing.</source>
            <translation>Ob der Viewer sich nichts merken sollte.</translation>
        </message>
        <message>
            <location filename="../../../resources/pellucid_resources/catalogues/rerun.toml"></location>
            <source>Whether the welcome screen was to be left out.</source>
            <translation>Ob die Begrüßungsseite wegbleiben sollte.</translation>
        </message>
        <message>
            <location filename="../../../resources/pellucid_resources/catalogues/rerun.toml"></location>
            <source>Whether what comes in was to be saved to a file; not to which.</source>
            <translation>Ob Eingehendes in eine Datei gesichert werden sollte; nicht, in welche.</translation>
        </message>
        <message>
            <location filename="../../../resources/pellucid_resources/catalogues/rerun.toml"></location>
            <source>Which catalog of recordings loaded it; internal is the viewer's own.</source>
            <translation>Welcher Katalog von Aufnahmen sie geladen hat; internal ist der des Viewers selbst.</translation>
        </message>
        <message>
            <location filename="../../../resources/pellucid_resources/catalogues/rerun.toml"></location>
            <source>Which coding agent answered.</source>
            <translation>Welcher Programmieragent geantwortet hat.</translation>
        </message>
        <message>
            <location filename="../../../resources/pellucid_resources/catalogues/rerun.toml"></location>
            <source>Which coding agent was used.</source>
            <translation>Welcher Programmieragent benutzt wurde.</translation>
        </message>
        <message>
            <location filename="../../../resources/pellucid_resources/catalogues/rerun.toml"></location>
            <source>Which functions of Rerun led there, as for a crash.</source>
            <translation>Welche Funktionen von Rerun dahin führten, wie bei einem Absturz.</translation>
        </message>
        <message>
            <location filename="../../../resources/pellucid_resources/catalogues/rerun.toml"></location>
            <source>Which functions of Rerun led there. The paths of source files are shortened, and functions of a program that embeds the viewer are cut off.</source>
            <translation>Welche Funktionen von Rerun dahin führten. Pfade von Quelldateien sind gekürzt, und Funktionen eines Programms, das den Viewer einbettet, sind abgeschnitten.</translation>
        </message>
        <message>
            <location filename="../../../resources/pellucid_resources/catalogues/rerun.toml"></location>
            <source>Which graphics interface is used.</source>
            <translation>Welche Grafikschnittstelle benutzt wird.</translation>
        </message>
        <message>
            <location filename="../../../resources/pellucid_resources/catalogues/rerun.toml"></location>
            <source>Which kind of card: docs or redap.</source>
            <translation>Welche Art von Karte: docs oder redap.</translation>
        </message>
        <message>
            <location filename="../../../resources/pellucid_resources/catalogues/rerun.toml"></location>
            <source>Which of its optional parts were built in.</source>
            <translation>Welche seiner wahlfreien Teile eingebaut wurden.</translation>
        </message>
        <message>
            <location filename="../../../resources/pellucid_resources/catalogues/rerun.toml"></location>
            <source>Which part of Rerun it is about.</source>
            <translation>Um welchen Teil von Rerun es geht.</translation>
        </message>
        <message>
            <location filename="../../../resources/pellucid_resources/catalogues/rerun.toml"></location>
            <source>Which release of Rerun it is.</source>
            <translation>Welche Version von Rerun es ist.</translation>
        </message>
        <message>
            <location filename="../../../resources/pellucid_resources/catalogues/rerun.toml"></location>
            <source>Which signal it was.</source>
            <translation>Welches Signal es war.</translation>
        </message>
        <message>
            <location filename="../../../resources/pellucid_resources/catalogues/rerun.toml"></location>
            <source>Which state of Rerun's source it was built from.</source>
            <translation>Aus welchem Stand von Reruns Quellcode es gebaut wurde.</translation>
        </message>
        <message>
            <location filename="../../../resources/pellucid_resources/catalogues/rerun.toml"></location>
            <source>Which version of Rerun wrote it.</source>
            <translation>Welche Version von Rerun es geschrieben hat.</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/watched_upload_words.py"></location>
            <source>While {title} runs, it takes what is queued every two seconds. What a short run leaves behind is taken when {title} is started again. {seen}</source>
            <translation>Solange {title} läuft, nimmt es das Eingereihte alle zwei Sekunden. Was ein kurzer Lauf hinterlässt, wird genommen, wenn {title} wieder startet. {seen}</translation>
        </message>
        <message>
            <location filename="../../../resources/pellucid_resources/catalogues/rerun.toml"></location>
            <source>Who gave it.</source>
            <translation>Wer sie gegeben hat.</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/own_undo_words.py"></location>
            <source>Whoever received it before still has it.</source>
            <translation>Wer sie zuvor empfangen hat, hat sie noch.</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/exact_page.py"></location>
            <source>Whole batch</source>
            <translation>Ganzer Stapel</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/leftover_payload.py"></location>
            <source>Whole leftover</source>
            <translation>Ganzer Rest</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/empty_state.py"></location>
            <source>Why, and what you can do about it, stands above.</source>
            <translation>Warum, und was Sie tun können, steht oben.</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/service/run_key.py"></location>
            <source>Windows does not take the entry: {complaint}</source>
            <translation>Windows nimmt den Eintrag nicht an: {complaint}</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/link_handler/registry.py"></location>
            <source>Windows does not take the key: {complaint}</source>
            <translation>Windows nimmt den Schlüssel nicht an: {complaint}</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/service/run_key.py"></location>
            <source>Windows ends a person's own programs when they log off</source>
            <translation>Windows beendet die eigenen Programme eines Menschen, wenn er sich abmeldet</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/service/run_key.py"></location>
            <source>Windows keeps the entry: {complaint}</source>
            <translation>Windows behält den Eintrag: {complaint}</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/link_handler/registry.py"></location>
            <source>Windows keeps the key: {complaint}</source>
            <translation>Windows behält den Schlüssel: {complaint}</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/catalogue_tree.py"></location>
            <location filename="../../../gui/pellucid_gui/models/explained_rows.py"></location>
            <location filename="../../../gui/pellucid_gui/widgets/catalogue_view.py"></location>
            <location filename="../../../gui/pellucid_gui/widgets/gain_card.py"></location>
            <location filename="../../../gui/pellucid_gui/widgets/payload_parts.py"></location>
            <source>With each event</source>
            <translation>Mit jedem Ereignis</translation>
        </message>
        <message numerus="yes">
            <location filename="../../../gui/pellucid_gui/dialogs/first_run_words.py"></location>
            <source>With “On”, also send these {n:,} held events, as shown above</source>
            <extracomment>Of exactly one: With “On”, also send the held event, as shown above</extracomment>
            <translation>
                <numerusform>Mit „Ein“ auch das zurückgehaltene Ereignis senden, wie oben gezeigt</numerusform>
                <numerusform>Mit „Ein“ auch diese {n:,} zurückgehaltenen Ereignisse senden, wie oben gezeigt</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/journey_words.py"></location>
            <source>Withheld by a rule of yours: it does not leave</source>
            <translation>Durch eine Ihrer Regeln einbehalten: Es geht nicht ab</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/journey_words.py"></location>
            <source>Withheld by you: it never leaves</source>
            <translation>Von Ihnen einbehalten: Es geht nie ab</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/request_tree.py"></location>
            <source>Withheld, never leaves</source>
            <translation>Einbehalten, geht nie ab</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/journey_words.py"></location>
            <source>Withheld: it never leaves</source>
            <translation>Einbehalten: Es geht nie ab</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/journey_words.py"></location>
            <source>Withheld: {why}</source>
            <translation>Einbehalten: {why}</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/rule_words.py"></location>
            <location filename="../../../gui/pellucid_gui/pages/event_verbs.py"></location>
            <location filename="../../../gui/pellucid_gui/pages/outbox_verbs.py"></location>
            <source>Withhold</source>
            <translation>Einbehalten</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/embedding/settling.py"></location>
            <source>Without the app's catalogue nobody can tell which events are of a class that is off</source>
            <translation>Ohne den Katalog der App kann niemand sagen, welche Ereignisse zu einer ausgeschalteten Klasse gehören</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/app_header.py"></location>
            <location filename="../../../gui/pellucid_gui/widgets/own_header.py"></location>
            <source>Witness</source>
            <translation>Zeuge</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/journey_words.py"></location>
            <source>Witnessed and copied</source>
            <translation>Bezeugt und kopiert</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/leftover_payload.py"></location>
            <source>Would go under {distinct_id}</source>
            <translation>Ginge unter {distinct_id} ab</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/held_dialog.py"></location>
            <source>Would leave as these {count:,} bytes, if it left alone</source>
            <translation>Ginge als diese {count:,} Bytes ab, wenn es allein abginge</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/exact_payload.py"></location>
            <source>Would leave as these {size} bytes, if you let it go.</source>
            <translation>Ginge als diese {size} Bytes ab, wenn Sie es freigeben.</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/exact_payload.py"></location>
            <source>Would leave as these {size} bytes. No batch is sealed yet, so others may leave with them.</source>
            <translation>Ginge als diese {size} Bytes ab. Noch ist kein Stapel versiegelt, andere können also mitgehen.</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/exact_payload.py"></location>
            <source>Would leave like this if you let it go, with a hash for each {mark}.</source>
            <translation>Ginge so ab, wenn Sie es freigeben, mit einem Hash für jedes {mark}.</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/held_dialog.py"></location>
            <source>Would leave like this, if it left alone, with a hash for each {mark}</source>
            <translation>Ginge so ab, wenn es allein abginge, mit einem Hash für jedes {mark}</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/exact_payload.py"></location>
            <source>Would leave like this, with a hash for each {mark}. No batch is sealed yet, so others may leave with it.</source>
            <translation>Ginge so ab, mit einem Hash für jedes {mark}. Noch ist kein Stapel versiegelt, andere können also mitgehen.</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/housekeeping/settings.py"></location>
            <source>Write it as 30d, 12w, 6mo or 1y.</source>
            <translation>Schreiben Sie es als 30d, 12w, 6mo oder 1y.</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/housekeeping/settings.py"></location>
            <source>Write it as 500MiB or 1GiB.</source>
            <translation>Schreiben Sie es als 500MiB oder 1GiB.</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/records.py"></location>
            <source>Write more of it, for example {session}:{line}.</source>
            <translation>Schreiben Sie mehr davon, zum Beispiel {session}:{line}.</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/destination_dialog.py"></location>
            <source>Yes, by TLS</source>
            <translation>Ja, durch TLS</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/explained_rows.py"></location>
            <source>You changed it: {text} is sent instead.</source>
            <translation>Sie haben es geändert: Stattdessen wird {text} gesendet.</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/journey_words.py"></location>
            <source>You changed {put}</source>
            <translation>Sie haben {put} geändert</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/leftovers_dialog.py"></location>
            <source>You have read it, and it stays locked.</source>
            <translation>Sie haben ihn gelesen, und er bleibt gesperrt.</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/next_words.py"></location>
            <source>You hold what {title} leaves behind: its next start passes this over.</source>
            <translation>Sie behalten zurück, was {title} hinterlässt: Sein nächster Start übergeht dies.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../../gui/pellucid_gui/pages/reviewing.py"></location>
            <source>You hold {n:,} events</source>
            <extracomment>Of exactly one: You hold 1 event</extracomment>
            <translation>
                <numerusform>Sie halten 1 Ereignis zurück</numerusform>
                <numerusform>Sie halten {n:,} Ereignisse zurück</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../../gui/pellucid_gui/pages/reviewing.py"></location>
            <source>You hold {n:,} events.</source>
            <extracomment>Of exactly one: You hold 1 event.</extracomment>
            <translation>
                <numerusform>Sie halten 1 Ereignis zurück.</numerusform>
                <numerusform>Sie halten {n:,} Ereignisse zurück.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/journey_words.py"></location>
            <source>You keep its free text</source>
            <translation>Sie behalten seinen Freitext</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/next_words.py"></location>
            <source>You let each batch go by hand.</source>
            <translation>Sie geben jeden Stapel von Hand frei.</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/journey_words.py"></location>
            <source>You let it go</source>
            <translation>Sie haben es freigegeben</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/journey_words.py"></location>
            <source>You let the batch leave at once</source>
            <translation>Sie haben den Stapel sofort abgehen lassen</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/journey_words.py"></location>
            <source>You no longer keep its free text</source>
            <translation>Sie behalten seinen Freitext nicht mehr</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/journey_words.py"></location>
            <source>You put {back} back</source>
            <translation>Sie haben {back} wieder eingesetzt</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/empty_state.py"></location>
            <source>You stopped that at {share}. What was copied is safe, and goes on being copied.</source>
            <translation>Sie haben das bei {share} angehalten. Was kopiert wurde, ist sicher und wird weiter kopiert.</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/explained_rows.py"></location>
            <source>You took it out: it is not sent.</source>
            <translation>Sie haben es herausgenommen: Es wird nicht gesendet.</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/journey_words.py"></location>
            <source>You took out {dropped}</source>
            <translation>Sie haben {dropped} herausgenommen</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/journey_words.py"></location>
            <source>You want a hash of {fields} to leave</source>
            <translation>Sie möchten, dass von {fields} ein Hash abgeht</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/explained_rows.py"></location>
            <source>You want it hashed: only its hash is sent.</source>
            <translation>Sie möchten es gehasht haben: Nur sein Hash wird gesendet.</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/saved_filters_dialog.py"></location>
            <source>Your filters</source>
            <translation>Ihre Filter</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/guard/rules.py"></location>
            <source>Your login name or this computer's name, as a whole word, unless it is one that thousands share.</source>
            <translation>Ihr Anmeldename oder der Name dieses Rechners, als ganzes Wort, außer wenn Tausende ihn teilen.</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/guard/rules.py"></location>
            <source>Your name or this computer's</source>
            <translation>Name von Ihnen oder diesem Rechner</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/next_words.py"></location>
            <source>Your rules cannot be read. {reason}.</source>
            <translation>Ihre Regeln können nicht gelesen werden. {reason}.</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/holding/holding.py"></location>
            <source>`pellucid hold status` lists what there is.</source>
            <translation>`pellucid hold status` zeigt, was es gibt.</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/link_handler/__init__.py"></location>
            <location filename="../../../core/pellucid/link_handler/registry.py"></location>
            <source>`pellucid open` follows the same links.</source>
            <translation>`pellucid open` folgt denselben Links.</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/service/run_key.py"></location>
            <source>`pellucid watch` runs the witness without it.</source>
            <translation>`pellucid watch` führt den Zeugen ohne ihn aus.</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/summary/words.py"></location>
            <source>a MAC address</source>
            <translation>MAC-Adresse</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/summary/words.py"></location>
            <source>a card number</source>
            <translation>Kartennummer</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/retelling.py"></location>
            <source>a class of events in it may no longer be sent</source>
            <translation>eine Klasse von Ereignissen darin darf nicht mehr gesendet werden</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/config/members.py"></location>
            <source>a colon was expected</source>
            <translation>ein Doppelpunkt wurde erwartet</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/config/members.py"></location>
            <source>a comma or {bracket} was expected</source>
            <translation>ein Komma oder {bracket} wurde erwartet</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/summary/amounts.py"></location>
            <source>a day without a date</source>
            <translation>ein Tag ohne Datum</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/config/members.py"></location>
            <source>a key was expected</source>
            <translation>ein Schlüssel wurde erwartet</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/summary/words.py"></location>
            <source>a long text</source>
            <translation>Langtext</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/summary/html.py"></location>
            <source>a moment without a date</source>
            <translation>ein Zeitpunkt ohne Datum</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/rules/file.py"></location>
            <source>a name stands in it twice</source>
            <translation>ein Name steht zweimal darin</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/summary/words.py"></location>
            <source>a path in a home folder</source>
            <translation>Pfad in einem persönlichen Ordner</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/consent/format.py"></location>
            <source>a pause has no beginning</source>
            <translation>eine Pause hat keinen Anfang</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/consent/format.py"></location>
            <source>a review time is no number</source>
            <translation>eine Durchsichtszeit ist keine Zahl</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/holding/holding.py"></location>
            <source>a running program holds its lock</source>
            <translation>ein laufendes Programm hält ihre Sperre</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/leftover_words.py"></location>
            <source>a running program owns it</source>
            <translation>ein laufendes Programm besitzt ihn</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/summary/words.py"></location>
            <source>a secret</source>
            <translation>Geheimnis</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/summary/words.py"></location>
            <source>a telling web address</source>
            <translation>Webadresse mit Einzelheiten</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/retelling.py"></location>
            <source>aborted</source>
            <translation>abgebrochen</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/summary/words.py"></location>
            <source>an IP address</source>
            <translation>IP-Adresse</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/config/format.py"></location>
            <source>an array of another length than Rerun accepts</source>
            <translation>ein Array von anderer Länge, als Rerun sie annimmt</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/summary/words.py"></location>
            <source>an e-mail address</source>
            <translation>E-Mail-Adresse</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/config_words.py"></location>
            <source>an e-mail address was attached</source>
            <translation>eine E-Mail-Adresse wurde beigefügt</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/event.py"></location>
            <source>an escape names half a character (a lone surrogate)</source>
            <translation>eine Escape-Folge nennt ein halbes Zeichen (ein einzelnes Surrogat)</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/retelling.py"></location>
            <source>an event in it is refused; it is sent in two halves</source>
            <translation>ein Ereignis darin wird abgelehnt; er wird in zwei Hälften gesendet</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/rules/file.py"></location>
            <source>an event is sent or withheld, and nothing between</source>
            <translation>ein Ereignis wird gesendet oder einbehalten, dazwischen gibt es nichts</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/config/members.py"></location>
            <source>an object was expected</source>
            <translation>ein Objekt wurde erwartet</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/consent/format.py"></location>
            <source>analytics_enabled or analytics_id is missing</source>
            <translation>analytics_enabled oder analytics_id fehlt</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/off_dialog.py"></location>
            <source>and {count} more</source>
            <translation>und {count} weitere</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/config_words.py"></location>
            <source>at its next start {title} makes a fresh one, with collection on and under a new id</source>
            <translation>beim nächsten Start legt {title} eine frische an, mit eingeschalteter Erfassung und unter einer neuen Kennung</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/witness/losses.py"></location>
            <source>at least 1 event of session {session} left unseen: its file was emptied off the beat at {at}</source>
            <translation>mindestens 1 Ereignis der Sitzung {session} ist ungesehen abgegangen: Ihre Datei wurde um {at} außer der Reihe geleert</translation>
        </message>
        <message numerus="yes">
            <location filename="../../../core/pellucid/witness/losses.py"></location>
            <source>at least {n:,} events of session {session} left unseen</source>
            <extracomment>Of exactly one: at least {n} event of session {session} left unseen</extracomment>
            <translation>
                <numerusform>mindestens {n} Ereignis der Sitzung {session} ist ungesehen abgegangen</numerusform>
                <numerusform>mindestens {n:,} Ereignisse der Sitzung {session} sind ungesehen abgegangen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../../core/pellucid/witness/losses.py"></location>
            <source>at least {n:,} events of session {session} left unseen while nobody watched</source>
            <extracomment>Of exactly one: at least {n} event of session {session} left unseen while nobody watched</extracomment>
            <translation>
                <numerusform>mindestens {n} Ereignis der Sitzung {session} ist ungesehen abgegangen, während niemand beobachtete</numerusform>
                <numerusform>mindestens {n:,} Ereignisse der Sitzung {session} sind ungesehen abgegangen, während niemand beobachtete</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/explained_rows.py"></location>
            <source>at most {max_length:,} characters</source>
            <translation>höchstens {max_length:,} Zeichen</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/next_words.py"></location>
            <source>at {time}</source>
            <translation>um {time}</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/interjections.py"></location>
            <source>between {begun} and {end}, while nobody watched</source>
            <translation>zwischen {begun} und {end}, während niemand beobachtete</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/watch/__init__.py"></location>
            <source>by looking again and again (polling)</source>
            <translation>durch wiederholtes Nachsehen (Polling)</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/watch/__init__.py"></location>
            <source>by what the kernel tells (inotify)</source>
            <translation>durch das, was der Kernel meldet (inotify)</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/watch/__init__.py"></location>
            <source>by what the system tells ({beneath}, gathered by watchfiles)</source>
            <translation>durch das, was das System meldet ({beneath}, gesammelt von watchfiles)</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/config_words.py"></location>
            <source>by you, through Pellucid</source>
            <translation>von Ihnen, über Pellucid</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/watch/__init__.py"></location>
            <source>by {backend}</source>
            <translation>durch {backend}</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/record_page.py"></location>
            <source>byte {offset:,}</source>
            <translation>Byte {offset:,}</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/config_words.py"></location>
            <source>collection is off</source>
            <translation>die Erfassung ist aus</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/config_words.py"></location>
            <source>collection is on</source>
            <translation>die Erfassung ist an</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/unknown_config_dialog.py"></location>
            <source>collection off</source>
            <translation>ausgeschalteter Erfassung</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/unknown_config_dialog.py"></location>
            <source>collection on</source>
            <translation>eingeschalteter Erfassung</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/config_words.py"></location>
            <location filename="../../../gui/pellucid_gui/widgets/journey_words.py"></location>
            <source>collection was switched off</source>
            <translation>die Erfassung wurde ausgeschaltet</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/config_words.py"></location>
            <source>collection was switched on</source>
            <translation>die Erfassung wurde eingeschaltet</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/catalogue_tree.py"></location>
            <location filename="../../../gui/pellucid_gui/pages/own_words.py"></location>
            <source>crashes</source>
            <translation>Abstürze</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/property_rows.py"></location>
            <source>cut</source>
            <translation>gekürzt</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/timeline_words.py"></location>
            <source>ddd d MMM</source>
            <translation>ddd d. MMM</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/timeline_words.py"></location>
            <source>ddd d MMM yyyy</source>
            <translation>ddd d. MMM yyyy</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/compared_rows.py"></location>
            <source>differs: {said}</source>
            <translation>unterscheidet sich: {said}</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/upload_steps.py"></location>
            <source>due at {due}</source>
            <translation>fällig um {due}</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/catalogue_view.py"></location>
            <location filename="../../../gui/pellucid_gui/widgets/event_sheet.py"></location>
            <source>e.g. {example}</source>
            <translation>z. B. {example}</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/session_words.py"></location>
            <source>ended</source>
            <translation>beendet</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/catalogue_tree.py"></location>
            <location filename="../../../gui/pellucid_gui/pages/own_words.py"></location>
            <source>errors</source>
            <translation>Fehler</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/watched_upload_words.py"></location>
            <source>every 2 s while it runs, else at its next start</source>
            <translation>alle 2 s im Lauf, sonst beim Start</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/spoken_rows.py"></location>
            <source>flagged</source>
            <translation>markiert</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/first_run_words.py"></location>
            <source>for up to 7 days, 1,000 events at most</source>
            <translation>bis zu 7 Tage lang, höchstens 1.000 Ereignisse</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/property_rows.py"></location>
            <source>found</source>
            <translation>gefunden</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/summary/words.py"></location>
            <source>free text</source>
            <translation>Freitext</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/summary/words.py"></location>
            <source>from {first} to {last}</source>
            <translation>von {first} bis {last}</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/cells.py"></location>
            <source>guard</source>
            <translation>Wächter</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/property_rows.py"></location>
            <location filename="../../../gui/pellucid_gui/models/request_tree.py"></location>
            <location filename="../../../gui/pellucid_gui/widgets/event_sheet.py"></location>
            <source>hashed</source>
            <translation>gehasht</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/request_tree.py"></location>
            <source>hashed by a rule</source>
            <translation>durch eine Regel gehasht</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/state.py"></location>
            <source>held</source>
            <translation>zurückgehalten</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/record_page.py"></location>
            <source>in the file</source>
            <translation>in der Datei</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/record_page.py"></location>
            <source>in the file, and on its way out</source>
            <translation>in der Datei und beim Hinausgehen</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/upload_rows.py"></location>
            <source>in the request, not in the body</source>
            <translation>in der Anfrage, nicht im Body</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/summary/html.py"></location>
            <source>in {fields}</source>
            <translation>in {fields}</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/rule_words.py"></location>
            <source>in {had} of {of}</source>
            <translation>in {had} von {of}</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/next_words.py"></location>
            <source>in {time}</source>
            <translation>in {time}</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/links.py"></location>
            <source>it asks for more than a filter</source>
            <translation>er verlangt mehr als einen Filter</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/config/format.py"></location>
            <source>it begins with a byte order mark, which Rerun does not accept</source>
            <translation>sie beginnt mit einer Bytereihenfolge-Markierung, die Rerun nicht annimmt</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/retelling.py"></location>
            <source>it cannot be locked: {reason}</source>
            <translation>sie kann nicht gesperrt werden: {reason}</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/retelling.py"></location>
            <source>it cannot be read</source>
            <translation>sie kann nicht gelesen werden</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/holding/holding.py"></location>
            <source>it cannot be read: {reason}</source>
            <translation>sie kann nicht gelesen werden: {reason}</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/journey_words.py"></location>
            <source>it deleted its file</source>
            <translation>es hat seine Datei gelöscht</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/fates.py"></location>
            <source>it deletes an event before the answer, and does not try again</source>
            <translation>es löscht ein Ereignis vor der Antwort und versucht es nicht erneut</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/links.py"></location>
            <source>it does not begin with {scheme}:</source>
            <translation>er beginnt nicht mit {scheme}:</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/journey_words.py"></location>
            <source>it emptied its file</source>
            <translation>es hat seine Datei geleert</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/config/format.py"></location>
            <source>it holds a byte that is not UTF-8, or half a character</source>
            <translation>sie enthält ein Byte, das kein UTF-8 ist, oder ein halbes Zeichen</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/config/members.py"></location>
            <location filename="../../../core/pellucid/rules/file.py"></location>
            <source>it is nested too deeply</source>
            <translation>es ist zu tief verschachtelt</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/consent/format.py"></location>
            <source>it is no object</source>
            <translation>es ist kein Objekt</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/rules/file.py"></location>
            <source>it is not JSON, at line {line:,}</source>
            <translation>sie ist kein JSON, in Zeile {line:,}</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/chosen_files.py"></location>
            <source>it is not a file</source>
            <translation>sie ist keine Datei</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/rules/file.py"></location>
            <source>it is not of version {version}</source>
            <translation>sie hat nicht die Version {version}</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/retelling.py"></location>
            <source>it is too large for the server; it is sent in two halves</source>
            <translation>er ist zu groß für den Server; er wird in zwei Hälften gesendet</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/upload_steps.py"></location>
            <source>it may have arrived</source>
            <translation>es ist vielleicht angekommen</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/journey_words.py"></location>
            <source>it may have been received before</source>
            <translation>es wurde vielleicht schon empfangen</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/journey_words.py"></location>
            <source>it replaced its file</source>
            <translation>es hat seine Datei ersetzt</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/journey_words.py"></location>
            <source>it was gone when we looked</source>
            <translation>es war weg, als wir hinsahen</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/retelling.py"></location>
            <source>it was not sent after all</source>
            <translation>er wurde doch nicht gesendet</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/retelling.py"></location>
            <source>its address was removed</source>
            <translation>seine Adresse wurde entfernt</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/fates.py"></location>
            <source>its answer is not visible</source>
            <translation>seine Antwort ist nicht zu sehen</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/retelling.py"></location>
            <source>its bytes are not those that were sealed</source>
            <translation>seine Bytes sind nicht die versiegelten</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/links.py"></location>
            <source>its filter is no line of text</source>
            <translation>sein Filter ist keine Textzeile</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/watch/__init__.py"></location>
            <source>its own events</source>
            <translation>eigene Ereignisse</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/fates.py"></location>
            <source>its own log told that the upload failed</source>
            <translation>sein eigenes Protokoll sagte, dass die Übertragung fehlschlug</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/held_dialog.py"></location>
            <source>its session says not where to</source>
            <translation>seine Sitzung sagt nicht, wohin</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/summary/families.py"></location>
            <source>kept back, or unanswered</source>
            <translation>zurückbehalten oder unbeantwortet</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/columns.py"></location>
            <source>large</source>
            <translation>groß</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/service/launchd.py"></location>
            <source>launchd does not know it: {complaint}</source>
            <translation>launchd kennt ihn nicht: {complaint}</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/service/launchd.py"></location>
            <source>launchd does not take the service: {complaint}</source>
            <translation>launchd nimmt den Dienst nicht an: {complaint}</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/service/obstacle.py"></location>
            <source>launchd runs for you only where you are logged in to the desktop</source>
            <translation>launchd läuft für Sie nur, wo Sie am Schreibtisch angemeldet sind</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/exact_payload.py"></location>
            <source>leave at the next try</source>
            <translation>gehen beim nächsten Versuch ab</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/exact_payload.py"></location>
            <source>leave at {at}</source>
            <translation>gehen um {at} ab</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/exact_payload.py"></location>
            <source>leave once you say so</source>
            <translation>gehen ab, sobald Sie es sagen</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/upload_steps.py"></location>
            <source>leaves once you say so</source>
            <translation>geht ab, sobald Sie es sagen</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/own_words.py"></location>
            <source>leaving now</source>
            <translation>geht jetzt ab</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/exact_payload.py"></location>
            <source>left at {at}</source>
            <translation>gingen um {at} ab</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/explained_rows.py"></location>
            <location filename="../../../gui/pellucid_gui/models/property_rows.py"></location>
            <source>left out</source>
            <translation>weggelassen</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/summary/amounts.py"></location>
            <source>less than a second</source>
            <translation>weniger als eine Sekunde</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/difference_rows.py"></location>
            <source>less than a second before</source>
            <translation>weniger als eine Sekunde vorher</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/config/format.py"></location>
            <source>line {line}, column {column}: {message}</source>
            <translation>Zeile {line}, Spalte {column}: {message}</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/ledger/findings.py"></location>
            <source>line {number}</source>
            <translation>Zeile {number}</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/ledger/findings.py"></location>
            <source>lines {first} to {last}</source>
            <translation>Zeilen {first} bis {last}</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/consent/rules.py"></location>
            <location filename="../../../core/pellucid/view/session_words.py"></location>
            <source>local</source>
            <translation>lokal</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/summary/html.py"></location>
            <source>local time</source>
            <translation>Ortszeit</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/state.py"></location>
            <source>lost</source>
            <translation>verloren</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/service/launchd.py"></location>
            <source>macOS ends a person's own services when they log out</source>
            <translation>macOS beendet die eigenen Dienste eines Menschen, wenn er sich abmeldet</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/link_handler/__init__.py"></location>
            <source>macOS gives links to applications only, and Pellucid was started from a folder</source>
            <translation>macOS gibt Links nur an Programme weiter, und Pellucid wurde aus einem Ordner gestartet</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/event_sheet.py"></location>
            <source>may hold anything</source>
            <translation>kann alles enthalten</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/query/parser.py"></location>
            <source>more than {most} parentheses in one another</source>
            <translation>mehr als {most} Klammern ineinander</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/query/values.py"></location>
            <source>names a day that does not exist: {word}</source>
            <translation>nennt einen Tag, den es nicht gibt: {word}</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/query/values.py"></location>
            <source>names a day that this machine cannot place: {word}</source>
            <translation>nennt einen Tag, den dieser Rechner nicht einordnen kann: {word}</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/query/values.py"></location>
            <source>names a time that does not exist: {word}</source>
            <translation>nennt eine Zeit, die es nicht gibt: {word}</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/watched_upload_words.py"></location>
            <source>never</source>
            <translation>nie</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/own_words.py"></location>
            <source>next at {moment}</source>
            <translation>nächste um {moment}</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/own_words.py"></location>
            <source>next in {countdown}</source>
            <translation>in {countdown}</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/upload_steps.py"></location>
            <source>next try at {again}</source>
            <translation>nächster Versuch um {again}</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/own_words.py"></location>
            <source>no answer</source>
            <translation>keine Antwort</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/spoken_rows.py"></location>
            <source>no flags</source>
            <translation>keine Merkmale</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/retelling.py"></location>
            <source>no secure connection to {host}: {cause}</source>
            <translation>keine sichere Verbindung zu {host}: {cause}</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/holding/holding.py"></location>
            <source>no witness runs</source>
            <translation>kein Zeuge läuft</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/witness/gaps.py"></location>
            <source>no witness was running</source>
            <translation>kein Zeuge lief</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/journey_words.py"></location>
            <source>nobody answered in time</source>
            <translation>niemand hat rechtzeitig geantwortet</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/consent/rules.py"></location>
            <source>nobody answered, and this app collects unless you say no</source>
            <translation>niemand hat geantwortet, und diese App erfasst, solange Sie nicht Nein sagen</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/watched_upload_words.py"></location>
            <source>nobody can tell</source>
            <translation>niemand kann es sagen</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/consent/rules.py"></location>
            <source>nobody has answered yet</source>
            <translation>niemand hat bisher geantwortet</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/session_words.py"></location>
            <location filename="../../../gui/pellucid_gui/widgets/header_frame.py"></location>
            <source>none</source>
            <translation>keine</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/watched_upload_words.py"></location>
            <source>none from its next start on</source>
            <translation>keine vom nächsten Start an</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/own_header.py"></location>
            <source>none needed: it keeps its own log</source>
            <translation>keiner: Es führt selbst Protokoll</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/rule_words.py"></location>
            <source>none recorded</source>
            <translation>keine aufgezeichnet</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/record_page.py"></location>
            <source>none yet</source>
            <translation>noch keine</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/event_sheet.py"></location>
            <source>not always</source>
            <translation>nicht immer</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/config_words.py"></location>
            <source>not by Pellucid</source>
            <translation>nicht durch Pellucid</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/explained_rows.py"></location>
            <source>not sent</source>
            <translation>nicht gesendet</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/session_words.py"></location>
            <source>not set up</source>
            <translation>nicht eingerichtet</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/summary/html.py"></location>
            <source>not told</source>
            <translation>nicht gesagt</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/said.py"></location>
            <location filename="../../../gui/pellucid_gui/models/compared_rows.py"></location>
            <location filename="../../../gui/pellucid_gui/models/rules_tree.py"></location>
            <location filename="../../../gui/pellucid_gui/models/spoken_rows.py"></location>
            <source>nothing</source>
            <translation>nichts</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/links.py"></location>
            <source>nothing is at {path!r}</source>
            <translation>unter {path!r} ist nichts</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/own_words.py"></location>
            <source>nothing is sent</source>
            <translation>nichts wird gesendet</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/request_tree.py"></location>
            <source>nothing of it leaves</source>
            <translation>nichts davon geht ab</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/query/parser.py"></location>
            <source>nothing stands between the parentheses</source>
            <translation>zwischen den Klammern steht nichts</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/query/parser.py"></location>
            <source>nothing stands between the quotes</source>
            <translation>zwischen den Anführungszeichen steht nichts</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/own_words.py"></location>
            <source>nothing waits</source>
            <translation>nichts wartet</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/watched_upload_words.py"></location>
            <source>nothing yet</source>
            <translation>noch nichts</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/fates.py"></location>
            <location filename="../../../gui/pellucid_gui/widgets/destination_words.py"></location>
            <source>nowhere</source>
            <translation>nirgendwohin</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/event_sheet.py"></location>
            <source>number</source>
            <translation>Zahl</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/witness/losses.py"></location>
            <source>number {number} is missing</source>
            <translation>Nummer {number} fehlt</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/witness/losses.py"></location>
            <source>numbers {first} to {last} are missing</source>
            <translation>Nummern {first} bis {last} fehlen</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/consent/rules.py"></location>
            <location filename="../../../core/pellucid/view/session_words.py"></location>
            <source>off</source>
            <translation>aus</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/summary/words.py"></location>
            <source>older ones</source>
            <translation>ältere</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/consent/rules.py"></location>
            <location filename="../../../core/pellucid/view/session_words.py"></location>
            <source>on</source>
            <translation>an</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/record_page.py"></location>
            <source>on its way out only</source>
            <translation>nur beim Hinausgehen</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/summary/words.py"></location>
            <source>on {day}</source>
            <translation>am {day}</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/explained_rows.py"></location>
            <source>one of {choices}</source>
            <translation>eines von {choices}</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/explained_rows.py"></location>
            <source>only its hash is sent</source>
            <translation>nur sein Hash wird gesendet</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/cells.py"></location>
            <source>only seen leaving</source>
            <translation>nur beim Hinausgehen gesehen</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/session_words.py"></location>
            <location filename="../../../gui/pellucid_gui/dialogs/off_dialog.py"></location>
            <source>pid {pid}</source>
            <translation>PID {pid}</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/state.py"></location>
            <source>purged</source>
            <translation>getilgt</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/state.py"></location>
            <source>queued</source>
            <translation>wartend</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/leftover_words.py"></location>
            <source>read</source>
            <translation>gelesen</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/request_tree.py"></location>
            <source>redacted</source>
            <translation>geschwärzt</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/request_tree.py"></location>
            <source>redacted by a rule</source>
            <translation>durch eine Regel geschwärzt</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/state.py"></location>
            <source>refused</source>
            <translation>abgelehnt</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/summary/families.py"></location>
            <source>refused or lost</source>
            <translation>abgelehnt oder verloren</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/retelling.py"></location>
            <source>refused redirect ({status}) to {place}</source>
            <translation>Umleitung ({status}) zu {place} verweigert</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/header_frame.py"></location>
            <source>region not known</source>
            <translation>Region nicht bekannt</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/state.py"></location>
            <source>released</source>
            <translation>abgegeben</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/property_rows.py"></location>
            <location filename="../../../gui/pellucid_gui/models/request_tree.py"></location>
            <source>replaced</source>
            <translation>ersetzt</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/session_words.py"></location>
            <source>running</source>
            <translation>läuft</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/cells.py"></location>
            <source>seen leaving</source>
            <translation>beim Hinausgehen gesehen</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/state.py"></location>
            <location filename="../../../core/pellucid/summary/families.py"></location>
            <source>sent</source>
            <translation>gesendet</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/explained_rows.py"></location>
            <source>sent as another text</source>
            <translation>als anderer Text gesendet</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/explained_rows.py"></location>
            <source>sent as it is</source>
            <translation>gesendet, wie es ist</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/off_dialog.py"></location>
            <source>since {moment}</source>
            <translation>seit {moment}</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/leftover_words.py"></location>
            <source>since {short_moment}</source>
            <translation>seit {short_moment}</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/witness/losses.py"></location>
            <source>some of numbers {first} to {last} are missing</source>
            <translation>einige der Nummern {first} bis {last} fehlen</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/config/members.py"></location>
            <source>something follows after the end</source>
            <translation>nach dem Ende folgt noch etwas</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/next_words.py"></location>
            <source>soon</source>
            <translation>bald</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/session_words.py"></location>
            <source>still running</source>
            <translation>läuft noch</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/own_words.py"></location>
            <source>stopped: {why}</source>
            <translation>angehalten: {why}</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/service/systemd.py"></location>
            <source>systemd calls it {state}</source>
            <translation>systemd nennt ihn {state}</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/service/systemd.py"></location>
            <source>systemd could not be asked: {complaint}</source>
            <translation>systemd konnte nicht gefragt werden: {complaint}</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/service/obstacle.py"></location>
            <source>systemd does not run for you here: {complaint}</source>
            <translation>systemd läuft hier nicht für Sie: {complaint}</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/service/systemd.py"></location>
            <source>systemd does not take the service: {complaint}</source>
            <translation>systemd nimmt den Dienst nicht an: {complaint}</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/service/systemd.py"></location>
            <source>systemd user unit</source>
            <translation>systemd-Benutzereinheit</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/request_tree.py"></location>
            <source>taken out</source>
            <translation>herausgenommen</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/request_tree.py"></location>
            <source>taken out by a rule</source>
            <translation>durch eine Regel herausgenommen</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/event_sheet.py"></location>
            <source>text</source>
            <translation>Text</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/destination_words.py"></location>
            <source>the European Union</source>
            <translation>der Europäischen Union</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/retelling.py"></location>
            <source>the certificate of {host} was not accepted: {cause}</source>
            <translation>das Zertifikat von {host} wurde nicht angenommen: {cause}</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/config_words.py"></location>
            <source>the config can be read again</source>
            <translation>die Konfiguration ist wieder lesbar</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/config_words.py"></location>
            <source>the config can no longer be read</source>
            <translation>die Konfiguration ist nicht mehr lesbar</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/config_words.py"></location>
            <source>the config is gone</source>
            <translation>die Konfiguration ist weg</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/config_words.py"></location>
            <source>the config was set up again, after it was gone</source>
            <translation>die Konfiguration wurde neu eingerichtet, nachdem sie weg war</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/config_words.py"></location>
            <source>the config was set up for the first time</source>
            <translation>die Konfiguration wurde zum ersten Mal eingerichtet</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/config_words.py"></location>
            <source>the config, which could not be read, was replaced by a fresh one</source>
            <translation>die Konfiguration, die nicht lesbar war, wurde durch eine frische ersetzt</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/retelling.py"></location>
            <source>the connection broke: {cause}</source>
            <translation>die Verbindung brach ab: {cause}</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/witness/gaps.py"></location>
            <source>the copies could not be written</source>
            <translation>die Kopien konnten nicht geschrieben werden</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/config_words.py"></location>
            <source>the data folder is another, {folder}</source>
            <translation>der Datenordner ist ein anderer, {folder}</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/config_words.py"></location>
            <source>the e-mail address was detached</source>
            <translation>die E-Mail-Adresse wurde entfernt</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/fates.py"></location>
            <source>the event is still queued</source>
            <translation>das Ereignis wartet noch</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/config/format.py"></location>
            <source>the file is empty</source>
            <translation>die Datei ist leer</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/witness/gaps.py"></location>
            <source>the folder could not be followed</source>
            <translation>dem Ordner konnte nicht gefolgt werden</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/config_words.py"></location>
            <source>the id is a new one, {id}…</source>
            <translation>die Kennung ist eine neue, {id}…</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/config/format.py"></location>
            <source>the key {key!r} is missing</source>
            <translation>der Schlüssel {key!r} fehlt</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/config/format.py"></location>
            <source>the key {key!r} is written twice</source>
            <translation>der Schlüssel {key!r} steht zweimal da</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/witness/gaps.py"></location>
            <source>the machine slept</source>
            <translation>der Rechner schlief</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/destination_words.py"></location>
            <source>the makers of {title}</source>
            <translation>die Macher von {title}</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/config/format.py"></location>
            <source>the metadata {key!r} is not a tagged Bool, Integer, Float or String</source>
            <translation>das Metadatum {key!r} ist kein ausgezeichnetes Bool, Integer, Float oder String</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/retelling.py"></location>
            <source>the name of the proxy ({host}) was not found: {cause}</source>
            <translation>der Name des Proxys ({host}) wurde nicht gefunden: {cause}</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/retelling.py"></location>
            <source>the name of the server ({host}) was not found: {cause}</source>
            <translation>der Name des Servers ({host}) wurde nicht gefunden: {cause}</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/consent/rules.py"></location>
            <source>the policy of this machine allows '{mode}' at most</source>
            <translation>die Richtlinie dieses Rechners erlaubt höchstens „{mode}“</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/consent/policy.py"></location>
            <source>the policy {path} cannot be read: {reason}</source>
            <translation>die Richtlinie {path} kann nicht gelesen werden: {reason}</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/consent/policy.py"></location>
            <source>the policy {path} names a mode that is none of off, local and on</source>
            <translation>die Richtlinie {path} nennt einen Modus, der keiner von off, local und on ist</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/journey_words.py"></location>
            <source>the program</source>
            <translation>das Programm</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/holding/holding.py"></location>
            <source>the program with pid {pids} has it open</source>
            <translation>das Programm mit der PID {pids} hat sie offen</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/retelling.py"></location>
            <source>the proxy ({host}) answered {status}</source>
            <translation>der Proxy ({host}) antwortete {status}</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/retelling.py"></location>
            <source>the proxy ({host}) answered {status}: it wants a name and a password</source>
            <translation>der Proxy ({host}) antwortete {status}: Er verlangt Name und Passwort</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/retelling.py"></location>
            <source>the proxy ({host}) opened no way to {place}: {cause}</source>
            <translation>der Proxy ({host}) öffnete keinen Weg zu {place}: {cause}</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/retelling.py"></location>
            <source>the proxy ({place}) cannot be reached: {cause}</source>
            <translation>der Proxy ({place}) ist nicht erreichbar: {cause}</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/upload_steps.py"></location>
            <source>the same bytes again at {again}</source>
            <translation>dieselben Bytes noch einmal um {again}</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/retelling.py"></location>
            <source>the server ({place}) cannot be reached: {cause}</source>
            <translation>der Server ({place}) ist nicht erreichbar: {cause}</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/retelling.py"></location>
            <source>the server answered {status}</source>
            <translation>der Server antwortete {status}</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/retelling.py"></location>
            <source>the server answered {status} before it had the whole body</source>
            <translation>der Server antwortete {status}, bevor er den ganzen Body hatte</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/retelling.py"></location>
            <source>the server answered {status} instead of accepting</source>
            <translation>der Server antwortete {status}, statt anzunehmen</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/retelling.py"></location>
            <source>the server answered {status}, which means nothing</source>
            <translation>der Server antwortete {status}, was nichts bedeutet</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/retelling.py"></location>
            <source>the server closed the connection</source>
            <translation>der Server schloss die Verbindung</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/retelling.py"></location>
            <source>the server refused the key ({status})</source>
            <translation>der Server lehnte den Schlüssel ab ({status})</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/retelling.py"></location>
            <source>the server takes no uploads at this address ({status})</source>
            <translation>der Server nimmt unter dieser Adresse keine Übertragungen an ({status})</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/fates.py"></location>
            <source>the server took it, as {title}'s own log told</source>
            <translation>der Server hat es genommen, wie das eigene Protokoll von {title} sagte</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/config/members.py"></location>
            <source>the text ends in the middle</source>
            <translation>der Text endet mittendrin</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/config/members.py"></location>
            <source>the text ends where an object was expected</source>
            <translation>der Text endet, wo ein Objekt erwartet wurde</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/witness/gaps.py"></location>
            <source>the witness was held up</source>
            <translation>der Zeuge wurde aufgehalten</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/journey_words.py"></location>
            <source>there was no more room for it</source>
            <translation>es war kein Platz mehr dafür</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/query/parser.py"></location>
            <source>this ')' closes nothing</source>
            <translation>diese „)“ schließt nichts</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/destination_words.py"></location>
            <source>this computer</source>
            <translation>dieser Rechner</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/consent/rules.py"></location>
            <source>this is the first session, which never sends</source>
            <translation>dies ist die erste Sitzung, die nie sendet</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/event.py"></location>
            <source>time_utc is {reason}</source>
            <translation>time_utc ist {reason}</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/retelling.py"></location>
            <source>timed out</source>
            <translation>Zeit abgelaufen</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/own_words.py"></location>
            <source>tries again at {moment} ({why})</source>
            <translation>neuer Versuch um {moment} ({why})</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/own_words.py"></location>
            <source>tries again in {countdown} ({why})</source>
            <translation>neuer Versuch in {countdown} ({why})</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/query/parser.py"></location>
            <source>two minus signs: put text that starts with '-' in quotes</source>
            <translation>zwei Minuszeichen: Setzen Sie Text, der mit „-“ beginnt, in Anführungszeichen</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/query/parser.py"></location>
            <source>unclosed parenthesis: put a ')' at its end</source>
            <translation>offene Klammer: Setzen Sie „)“ an ihr Ende</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/query/parser.py"></location>
            <source>unclosed quote: put a '"' at its end</source>
            <translation>offenes Anführungszeichen: Setzen Sie ein '"' an sein Ende</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/state.py"></location>
            <source>unconfirmed</source>
            <translation>unbestätigt</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/cells.py"></location>
            <source>undocumented</source>
            <translation>undokumentiert</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/service/systemd.py"></location>
            <location filename="../../../core/pellucid/view/interjections.py"></location>
            <location filename="../../../core/pellucid/view/next_words.py"></location>
            <location filename="../../../core/pellucid/view/session_words.py"></location>
            <location filename="../../../gui/pellucid_gui/dialogs/off_dialog.py"></location>
            <location filename="../../../gui/pellucid_gui/models/columns.py"></location>
            <location filename="../../../gui/pellucid_gui/models/property_rows.py"></location>
            <location filename="../../../gui/pellucid_gui/pages/own_words.py"></location>
            <location filename="../../../gui/pellucid_gui/pages/witness_feed.py"></location>
            <location filename="../../../gui/pellucid_gui/widgets/moment_words.py"></location>
            <location filename="../../../gui/pellucid_gui/widgets/record_page.py"></location>
            <location filename="../../../gui/pellucid_gui/widgets/session_facts.py"></location>
            <source>unknown</source>
            <translation>unbekannt</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/query/parser.py"></location>
            <source>unknown key {key!r}: did you mean {near!r}?</source>
            <translation>unbekannter Schlüssel {key!r}: Meinten Sie {near!r}?</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/query/parser.py"></location>
            <source>unknown key {key!r}: keys are {keys}</source>
            <translation>unbekannter Schlüssel {key!r}: Es gibt {keys}</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/query/parser.py"></location>
            <source>unknown key {key!r}: keys are {keys}; to search for the text, write "{word}"</source>
            <translation>unbekannter Schlüssel {key!r}: Es gibt {keys}; um nach dem Text zu suchen, schreiben Sie "{word}"</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/held_dialog.py"></location>
            <location filename="../../../gui/pellucid_gui/models/columns.py"></location>
            <location filename="../../../gui/pellucid_gui/models/request_tree.py"></location>
            <source>unreadable line</source>
            <translation>unlesbare Zeile</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/consent/rules.py"></location>
            <source>unset</source>
            <translation>unbeantwortet</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/catalogue_tree.py"></location>
            <location filename="../../../gui/pellucid_gui/pages/own_words.py"></location>
            <source>usage</source>
            <translation>Nutzung</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/summary/families.py"></location>
            <source>waiting</source>
            <translation>wartend</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/own_words.py"></location>
            <source>waits for you</source>
            <translation>wartet auf Sie</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/query/values.py"></location>
            <source>wants a day such as 2026-11-23, today or yesterday</source>
            <translation>verlangt einen Tag wie 2026-11-23, today oder yesterday</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/query/values.py"></location>
            <source>wants a size such as &gt;1kb, &lt;=300 or 2mib</source>
            <translation>verlangt eine Größe wie &gt;1kb, &lt;=300 oder 2mib</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/query/values.py"></location>
            <source>wants a time such as 1h, 30m, 2d, 2026-11-23 or 2026-11-23T16:05</source>
            <translation>verlangt eine Zeit wie 1h, 30m, 2d, 2026-11-23 oder 2026-11-23T16:05</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/query/words.py"></location>
            <source>wants one of {words}</source>
            <translation>verlangt eines von {words}</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/query/words.py"></location>
            <source>wants the word {one} or {other}</source>
            <translation>verlangt das Wort {one} oder {other}</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/exact_payload.py"></location>
            <source>were on their way at {at}, and nobody knows whether they arrived</source>
            <translation>waren um {at} unterwegs, und niemand weiß, ob sie angekommen sind</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/exact_payload.py"></location>
            <source>were refused at {at}</source>
            <translation>wurden um {at} abgelehnt</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/journey_words.py"></location>
            <source>what you agreed to then holds no longer</source>
            <translation>was Sie damals erlaubt haben, gilt nicht mehr</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/own_words.py"></location>
            <source>when {title} runs again</source>
            <translation>wenn {title} wieder läuft</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/event_sheet.py"></location>
            <source>whole number</source>
            <translation>ganze Zahl</translation>
        </message>
        <message numerus="yes">
            <location filename="../../../gui/pellucid_gui/widgets/exact_payload.py"></location>
            <source>with {n:,} other events</source>
            <extracomment>Of exactly one: with 1 other event</extracomment>
            <translation>
                <numerusform>mit 1 anderen Ereignis</numerusform>
                <numerusform>mit {n:,} anderen Ereignissen</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/state.py"></location>
            <source>withheld</source>
            <translation>einbehalten</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/exact_payload.py"></location>
            <source>within a body of {size:,} bytes</source>
            <translation>in einem Body von {size:,} Bytes</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/rule_words.py"></location>
            <source>would change {had} of {of}</source>
            <translation>würde {had} von {of} ändern</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/event_sheet.py"></location>
            <source>yes or no</source>
            <translation>ja oder nein</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/consent/rules.py"></location>
            <source>you chose '{mode}'</source>
            <translation>Sie haben „{mode}“ gewählt</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/summary/words.py"></location>
            <source>your name or this computer's</source>
            <translation>Name von Ihnen oder diesem Rechner</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/config/settings.py"></location>
            <location filename="../../../core/pellucid/consent/store.py"></location>
            <location filename="../../../core/pellucid/embedding/email.py"></location>
            <source>{address!r} is not an e-mail address</source>
            <translation>{address!r} ist keine E-Mail-Adresse</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/explained_rows.py"></location>
            <source>{anyway} It was written by {version}, and what that collects has not been read yet: the catalogue ends with {read_until}.</source>
            <translation>{anyway} Es wurde von {version} geschrieben, und was diese erfasst, ist noch nicht nachgelesen: Der Katalog endet mit {read_until}.</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/explained_rows.py"></location>
            <source>{anyway} What it means was found in no release up to {read_until}.</source>
            <translation>{anyway} Was es bedeutet, fand sich in keiner Version bis {read_until}.</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/links.py"></location>
            <source>{app!r} is no program's name</source>
            <translation>{app!r} ist kein Programmname</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/gain_card.py"></location>
            <source>{before} before, {after} now</source>
            <translation>Vorher {before}, jetzt {after}</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/ledger/findings.py"></location>
            <source>{before}: one of them was changed, removed or moved</source>
            <translation>{before}: Einer davon wurde geändert, entfernt oder verschoben</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/sessions_dialog.py"></location>
            <source>{begun} to {end}</source>
            <translation>{begun} bis {end}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../../core/pellucid/catalogue/reading.py"></location>
            <source>{called} has {n} mistakes: {listed}</source>
            <extracomment>Of exactly one: {called} has a mistake: {listed}</extracomment>
            <translation>
                <numerusform>{called} hat einen Fehler: {listed}</numerusform>
                <numerusform>{called} hat {n} Fehler: {listed}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/retelling.py"></location>
            <source>{cause}: what is hashed in this run has other hashes in the next one</source>
            <translation>{cause}: Was in diesem Lauf gehasht wird, hat im nächsten andere Hashes</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/embedding/rule_watch.py"></location>
            <location filename="../../../core/pellucid/view/retelling.py"></location>
            <source>{cause}: what you want hashed is made unreadable instead</source>
            <translation>{cause}: Was Sie gehasht haben möchten, wird stattdessen unlesbar gemacht</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/exact_payload.py"></location>
            <source>{claim}; {which} {hash}…</source>
            <translation>{claim}; {which} {hash}…</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/own_words.py"></location>
            <source>{classes}: off</source>
            <translation>{classes}: aus</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/own_words.py"></location>
            <source>{classes}: only here</source>
            <translation>{classes}: nur hier</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/session_words.py"></location>
            <source>{collection}, id {id}…</source>
            <translation>{collection}, Kennung {id}…</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/config_words.py"></location>
            <source>{consequence:capital}.</source>
            <translation>{consequence:capital}.</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/config/settings.py"></location>
            <source>{consequence} A write would replace it now; the broken file would be kept in {folder}.</source>
            <translation>{consequence} Ein Schreiben würde die Datei jetzt ersetzen; die kaputte bliebe in {folder} erhalten.</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/payload_frame.py"></location>
            <source>{count:,} bytes</source>
            <translation>{count:,} Bytes</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/record_page.py"></location>
            <source>{count:,} bytes, without the newline</source>
            <translation>{count:,} Bytes, ohne den Zeilenumbruch</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/timeline_words.py"></location>
            <source>{count:,} earlier</source>
            <translation>{count:,} früher</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/payload_page.py"></location>
            <source>{count:,} of {count2:,} events; the others would be deleted unsent. </source>
            <translation>{count:,} von {count2:,} Ereignissen; die übrigen würden ungesendet gelöscht. </translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/held_dialog.py"></location>
            <source>{count:,} of {total:,} ticked</source>
            <translation>{count:,} von {total:,} angekreuzt</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/session_words.py"></location>
            <location filename="../../../gui/pellucid_gui/widgets/timeline_words.py"></location>
            <source>{count:,} {state}</source>
            <translation>{count:,} {state}</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/columns.py"></location>
            <source>{count} B</source>
            <translation>{count} B</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/day_chart.py"></location>
            <source>{count} kept back, or unanswered</source>
            <translation>{count} zurückbehalten oder unbeantwortet</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/day_chart.py"></location>
            <source>{count} refused or lost</source>
            <translation>{count} abgelehnt oder verloren</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/day_chart.py"></location>
            <source>{count} sent</source>
            <translation>{count} gesendet</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/day_chart.py"></location>
            <source>{count} waiting</source>
            <translation>{count} wartend</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/summary/html_charts.py"></location>
            <source>{days}: {listed}</source>
            <translation>{days}: {listed}</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/journey.py"></location>
            <location filename="../../../gui/pellucid_gui/widgets/journey_page.py"></location>
            <source>{day} {clock}, receipt {seq}</source>
            <translation>{day} {clock}, Beleg {seq}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../../core/pellucid/summary/words.py"></location>
            <source>{events} are held for you.</source>
            <extracomment>Of exactly one: {events} is held for you.</extracomment>
            <translation>
                <numerusform>{events} wird für Sie zurückgehalten.</numerusform>
                <numerusform>{events} werden für Sie zurückgehalten.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../../core/pellucid/summary/words.py"></location>
            <source>{events} are lost.</source>
            <extracomment>Of exactly one: {events} is lost.</extracomment>
            <translation>
                <numerusform>{events} ist verloren.</numerusform>
                <numerusform>{events} sind verloren.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../../core/pellucid/summary/words.py"></location>
            <source>{events} are never sent.</source>
            <extracomment>Of exactly one: {events} is never sent.</extracomment>
            <translation>
                <numerusform>{events} wird nie gesendet.</numerusform>
                <numerusform>{events} werden nie gesendet.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/ledger/purge.py"></location>
            <source>{events} has lost lines, so that line {last} cannot be told from others</source>
            <translation>{events} hat Zeilen verloren, sodass Zeile {last} nicht von anderen zu unterscheiden ist</translation>
        </message>
        <message numerus="yes">
            <location filename="../../../core/pellucid/summary/words.py"></location>
            <source>{events} wait to leave, {listed}.</source>
            <extracomment>Of exactly one: {events} waits to leave, {listed}.</extracomment>
            <translation>
                <numerusform>{events} wartet auf den Abgang, {listed}.</numerusform>
                <numerusform>{events} warten auf den Abgang, {listed}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../../core/pellucid/summary/words.py"></location>
            <source>{events} wait to leave.</source>
            <extracomment>Of exactly one: {events} waits to leave.</extracomment>
            <translation>
                <numerusform>{events} wartet auf den Abgang.</numerusform>
                <numerusform>{events} warten auf den Abgang.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/ledger/observed_session.py"></location>
            <source>{events} was left unfinished by a witness</source>
            <translation>{events} wurde von einem Zeugen unfertig hinterlassen</translation>
        </message>
        <message numerus="yes">
            <location filename="../../../core/pellucid/summary/words.py"></location>
            <source>{events} were begun to be sent and never answered.</source>
            <extracomment>Of exactly one: {events} was begun to be sent and never answered.</extracomment>
            <translation>
                <numerusform>Bei {events} wurde das Senden begonnen und nie beantwortet.</numerusform>
                <numerusform>Bei {events} wurde das Senden begonnen und nie beantwortet.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../../core/pellucid/summary/words.py"></location>
            <source>{events} were destroyed in Pellucid's copy, so nobody can say what was in them.</source>
            <extracomment>Of exactly one: {events} was destroyed in Pellucid's copy, so nobody can say what was in it.</extracomment>
            <translation>
                <numerusform>{events} wurde in Pellucids Kopie vernichtet, daher kann niemand sagen, was darin stand.</numerusform>
                <numerusform>{events} wurden in Pellucids Kopie vernichtet, daher kann niemand sagen, was darin stand.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../../core/pellucid/summary/words.py"></location>
            <source>{events} were refused by the server.</source>
            <extracomment>Of exactly one: {events} was refused by the server.</extracomment>
            <translation>
                <numerusform>{events} wurde vom Server abgelehnt.</numerusform>
                <numerusform>{events} wurden vom Server abgelehnt.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/field_verbs.py"></location>
            <source>{fields} is taken out of {event}.</source>
            <translation>{fields} ist aus {event} herausgenommen.</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/field_verbs.py"></location>
            <source>{fields} of {event} is redacted.</source>
            <translation>{fields} von {event} ist geschwärzt.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../../gui/pellucid_gui/pages/field_verbs.py"></location>
            <source>{fields} of {event} leave as they were recorded.</source>
            <extracomment>Of exactly one: {fields} of {event} leaves as it was recorded.</extracomment>
            <translation>
                <numerusform>{fields} von {event} geht ab, wie es aufgezeichnet wurde.</numerusform>
                <numerusform>{fields} von {event} gehen ab, wie sie aufgezeichnet wurden.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/field_verbs.py"></location>
            <source>{fields} of {event} leaves as a hash.</source>
            <translation>{fields} von {event} geht als Hash ab.</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/request_change.py"></location>
            <source>{field} is taken out of {event}.</source>
            <translation>{field} ist aus {event} herausgenommen.</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/request_change.py"></location>
            <source>{field} of {event} is redacted.</source>
            <translation>{field} von {event} ist geschwärzt.</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/request_change.py"></location>
            <source>{field} of {event} is replaced.</source>
            <translation>{field} von {event} ist ersetzt.</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/request_change.py"></location>
            <source>{field} of {event} leaves as a hash.</source>
            <translation>{field} von {event} geht als Hash ab.</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/request_change.py"></location>
            <source>{field} of {event} leaves as it was recorded.</source>
            <translation>{field} von {event} geht ab, wie es aufgezeichnet wurde.</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/said.py"></location>
            <source>{first} and {last}</source>
            <translation>{first} und {last}</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/summary/html_charts.py"></location>
            <source>{first} to {last}</source>
            <translation>{first} bis {last}</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/said.py"></location>
            <source>{first}, {second}</source>
            <translation>{first}, {second}</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/said.py"></location>
            <source>{first}; {second}</source>
            <translation>{first}; {second}</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/foreign_files.py"></location>
            <source>{folder} cannot be read: {reason}. Events that wait in it are not shown; check what stands there, and its permissions.</source>
            <translation>{folder} kann nicht gelesen werden: {reason}. Ereignisse, die darin warten, werden nicht gezeigt; prüfen Sie, was dort liegt, und die Rechte.</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/private_files.py"></location>
            <source>{folder} is a link to a folder that is not there</source>
            <translation>{folder} ist eine Verknüpfung zu einem Ordner, der nicht da ist</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/columns.py"></location>
            <source>{form} (UTC)</source>
            <translation>{form} (UTC)</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/summary/html.py"></location>
            <source>{found}</source>
            <translation>{found}</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/summary/words.py"></location>
            <source>{found} from {n:,}</source>
            <translation>{found} aus {n:,}</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/summary/words.py"></location>
            <source>{found} in {n:,}</source>
            <translation>{found} in {n:,}</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/sections.py"></location>
            <source>{heading}, folded. {note}</source>
            <translation>{heading}, eingeklappt. {note}</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/sections.py"></location>
            <source>{heading}, unfolded. {note}</source>
            <translation>{heading}, ausgeklappt. {note}</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/config/format.py"></location>
            <source>{key!r} is not a string</source>
            <translation>{key!r} ist keine Zeichenkette</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/event.py"></location>
            <source>{key} is not a string</source>
            <translation>{key} ist keine Zeichenkette</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/event.py"></location>
            <source>{key} is not an object</source>
            <translation>{key} ist kein Objekt</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/upload_steps.py"></location>
            <source>{latency:,.0f} ms</source>
            <translation>{latency:,.0f} ms</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/witness/losses.py"></location>
            <source>{left}: {missing}</source>
            <translation>{left}: {missing}</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/record_page.py"></location>
            <source>{length}: rebuilt from what left, since nobody saw it in a file</source>
            <translation>{length}: rekonstruiert aus dem Abgegangenen, da es niemand in einer Datei gesehen hat</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/leftover_payload.py"></location>
            <source>{lines:,} of {lines2:,} events; the others would be deleted unsent. </source>
            <translation>{lines:,} von {lines2:,} Ereignissen; die übrigen würden ungesendet gelöscht. </translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/summary/html_charts.py"></location>
            <source>{many:,} {word}</source>
            <translation>{many:,} {word}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../../core/pellucid/summary/words.py"></location>
            <source>{many} are undocumented.</source>
            <extracomment>Of exactly one: {many} is undocumented.</extracomment>
            <translation>
                <numerusform>{many} ist undokumentiert.</numerusform>
                <numerusform>{many} sind undokumentiert.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/summary/words.py"></location>
            <source>{many} are undocumented: {whole:,} as a whole, {rest:,} in some fields.</source>
            <translation>{many} sind undokumentiert: {whole:,} als Ganzes, {rest:,} in einigen Feldern.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../../gui/pellucid_gui/widgets/match_steps.py"></location>
            <source>{many} matches</source>
            <extracomment>Of exactly one: {many} match</extracomment>
            <translation>
                <numerusform>{many} Treffer</numerusform>
                <numerusform>{many} Treffer</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/outbox_words.py"></location>
            <location filename="../../../gui/pellucid_gui/widgets/exact_payload.py"></location>
            <location filename="../../../gui/pellucid_gui/widgets/explained_page.py"></location>
            <location filename="../../../gui/pellucid_gui/widgets/filter_bar.py"></location>
            <source>{message}.</source>
            <translation>{message}.</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/own_words.py"></location>
            <source>{mode} holds: {rule}.</source>
            <translation>Es gilt {mode}: {rule}.</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/summary/html.py"></location>
            <location filename="../../../core/pellucid/summary/html_charts.py"></location>
            <location filename="../../../core/pellucid/summary/words.py"></location>
            <source>{n:,}</source>
            <translation>{n:,}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../../gui/pellucid_gui/pages/forgetting.py"></location>
            <source>{n:,} are still in {title}'s own queue, so they stay.</source>
            <extracomment>Of exactly one: 1 is still in {title}'s own queue, so it stays.</extracomment>
            <translation>
                <numerusform>1 ist noch in der eigenen Warteschlange von {title} und bleibt daher.</numerusform>
                <numerusform>{n:,} sind noch in der eigenen Warteschlange von {title} und bleiben daher.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../../core/pellucid/summary/amounts.py"></location>
            <source>{n:,} bytes</source>
            <extracomment>Of exactly one: {n} byte</extracomment>
            <translation>
                <numerusform>{n} Byte</numerusform>
                <numerusform>{n:,} Bytes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../../core/pellucid/view/request_change.py"></location>
            <source>{n:,} bytes less.</source>
            <extracomment>Of exactly one: 1 byte less.</extracomment>
            <translation>
                <numerusform>1 Byte weniger.</numerusform>
                <numerusform>{n:,} Bytes weniger.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../../core/pellucid/view/request_change.py"></location>
            <source>{n:,} bytes more.</source>
            <extracomment>Of exactly one: 1 byte more.</extracomment>
            <translation>
                <numerusform>1 Byte mehr.</numerusform>
                <numerusform>{n:,} Bytes mehr.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../../gui/pellucid_gui/models/request_tree.py"></location>
            <source>{n:,} changed</source>
            <extracomment>Of exactly one: 1 changed</extracomment>
            <translation>
                <numerusform>1 geändert</numerusform>
                <numerusform>{n:,} geändert</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../../core/pellucid/summary/amounts.py"></location>
            <source>{n:,} days</source>
            <extracomment>Of exactly one: {n} day</extracomment>
            <translation>
                <numerusform>{n} Tag</numerusform>
                <numerusform>{n:,} Tage</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../../gui/pellucid_gui/models/difference_rows.py"></location>
            <source>{n:,} days before</source>
            <extracomment>Of exactly one: {n:,} day before</extracomment>
            <translation>
                <numerusform>{n:,} Tag vorher</numerusform>
                <numerusform>{n:,} Tage vorher</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../../core/pellucid/summary/amounts.py"></location>
            <location filename="../../../gui/pellucid_gui/dialogs/forget_dialog.py"></location>
            <location filename="../../../gui/pellucid_gui/dialogs/leftover_words.py"></location>
            <location filename="../../../gui/pellucid_gui/models/rule_words.py"></location>
            <location filename="../../../gui/pellucid_gui/widgets/app_list.py"></location>
            <location filename="../../../gui/pellucid_gui/widgets/count_bars.py"></location>
            <location filename="../../../gui/pellucid_gui/widgets/filter_bar.py"></location>
            <location filename="../../../gui/pellucid_gui/widgets/filter_popup.py"></location>
            <source>{n:,} events</source>
            <extracomment>Of exactly one: 1 event</extracomment>
            <translation>
                <numerusform>1 Ereignis</numerusform>
                <numerusform>{n:,} Ereignisse</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../../gui/pellucid_gui/pages/own_undo_words.py"></location>
            <source>{n:,} events are held until you let them go.</source>
            <extracomment>Of exactly one: 1 event is held until you let it go.</extracomment>
            <translation>
                <numerusform>1 Ereignis wird zurückgehalten, bis Sie es freigeben.</numerusform>
                <numerusform>{n:,} Ereignisse werden zurückgehalten, bis Sie sie freigeben.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../../gui/pellucid_gui/widgets/empty_state.py"></location>
            <source>{n:,} events are hidden.</source>
            <extracomment>Of exactly one: 1 event is hidden.</extracomment>
            <translation>
                <numerusform>1 Ereignis ist ausgeblendet.</numerusform>
                <numerusform>{n:,} Ereignisse sind ausgeblendet.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../../core/pellucid/view/request_change.py"></location>
            <source>{n:,} events are no longer in it.</source>
            <extracomment>Of exactly one: 1 event is no longer in it.</extracomment>
            <translation>
                <numerusform>1 Ereignis ist nicht mehr darin.</numerusform>
                <numerusform>{n:,} Ereignisse sind nicht mehr darin.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../../gui/pellucid_gui/pages/own_undo_words.py"></location>
            <source>{n:,} events are withheld, and never leave.</source>
            <extracomment>Of exactly one: 1 event is withheld, and never leaves.</extracomment>
            <translation>
                <numerusform>1 Ereignis ist einbehalten und geht nie ab.</numerusform>
                <numerusform>{n:,} Ereignisse sind einbehalten und gehen nie ab.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../../gui/pellucid_gui/pages/forgetting.py"></location>
            <source>{n:,} events forgotten.</source>
            <extracomment>Of exactly one: 1 event forgotten.</extracomment>
            <translation>
                <numerusform>1 Ereignis vergessen.</numerusform>
                <numerusform>{n:,} Ereignisse vergessen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../../gui/pellucid_gui/pages/reviewing.py"></location>
            <source>{n:,} events from before your answer</source>
            <extracomment>Of exactly one: 1 event from before your answer</extracomment>
            <translation>
                <numerusform>1 Ereignis von vor Ihrer Antwort</numerusform>
                <numerusform>{n:,} Ereignisse von vor Ihrer Antwort</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../../gui/pellucid_gui/pages/reviewing.py"></location>
            <source>{n:,} events from before your answer are held. None leaves unless you tick it.</source>
            <extracomment>Of exactly one: 1 event from before your answer is held. It does not leave unless you tick it.</extracomment>
            <translation>
                <numerusform>1 Ereignis von vor Ihrer Antwort wird zurückgehalten. Es geht nicht ab, wenn Sie es nicht ankreuzen.</numerusform>
                <numerusform>{n:,} Ereignisse von vor Ihrer Antwort werden zurückgehalten. Keines geht ab, wenn Sie es nicht ankreuzen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../../core/pellucid/view/request_change.py"></location>
            <source>{n:,} events have joined it.</source>
            <extracomment>Of exactly one: 1 event has joined it.</extracomment>
            <translation>
                <numerusform>1 Ereignis ist dazugekommen.</numerusform>
                <numerusform>{n:,} Ereignisse sind dazugekommen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../../gui/pellucid_gui/pages/own_undo_words.py"></location>
            <source>{n:,} events have left meanwhile, and cannot be called back.</source>
            <extracomment>Of exactly one: 1 event has left meanwhile, and cannot be called back.</extracomment>
            <translation>
                <numerusform>1 Ereignis ist inzwischen abgegangen und lässt sich nicht zurückrufen.</numerusform>
                <numerusform>{n:,} Ereignisse sind inzwischen abgegangen und lassen sich nicht zurückrufen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../../gui/pellucid_gui/pages/own_undo_words.py"></location>
            <source>{n:,} events have left meanwhile.</source>
            <extracomment>Of exactly one: 1 event has left meanwhile.</extracomment>
            <translation>
                <numerusform>1 Ereignis ist inzwischen abgegangen.</numerusform>
                <numerusform>{n:,} Ereignisse sind inzwischen abgegangen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../../gui/pellucid_gui/pages/rules_page.py"></location>
            <source>{n:,} events in the last 30 days</source>
            <extracomment>Of exactly one: 1 event in the last 30 days</extracomment>
            <translation>
                <numerusform>1 Ereignis in den letzten 30 Tagen</numerusform>
                <numerusform>{n:,} Ereignisse in den letzten 30 Tagen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../../gui/pellucid_gui/pages/own_undo_words.py"></location>
            <source>{n:,} events leave with the next upload.</source>
            <extracomment>Of exactly one: 1 event leaves with the next upload.</extracomment>
            <translation>
                <numerusform>1 Ereignis geht mit der nächsten Übertragung ab.</numerusform>
                <numerusform>{n:,} Ereignisse gehen mit der nächsten Übertragung ab.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../../core/pellucid/witness/losses.py"></location>
            <source>{n:,} events of session {session} left unseen</source>
            <extracomment>Of exactly one: {n} event of session {session} left unseen</extracomment>
            <translation>
                <numerusform>{n} Ereignis der Sitzung {session} ist ungesehen abgegangen</numerusform>
                <numerusform>{n:,} Ereignisse der Sitzung {session} sind ungesehen abgegangen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../../core/pellucid/witness/losses.py"></location>
            <source>{n:,} events of session {session} left unseen while nobody watched</source>
            <extracomment>Of exactly one: {n} event of session {session} left unseen while nobody watched</extracomment>
            <translation>
                <numerusform>{n} Ereignis der Sitzung {session} ist ungesehen abgegangen, während niemand beobachtete</numerusform>
                <numerusform>{n:,} Ereignisse der Sitzung {session} sind ungesehen abgegangen, während niemand beobachtete</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../../gui/pellucid_gui/widgets/event_sheet.py"></location>
            <source>{n:,} events of that name came from a version that, as far as is known, does not have it.</source>
            <extracomment>Of exactly one: 1 event of that name came from a version that, as far as is known, does not have it.</extracomment>
            <translation>
                <numerusform>1 Ereignis dieses Namens kam von einer Version, die es, soweit bekannt, nicht hat.</numerusform>
                <numerusform>{n:,} Ereignisse dieses Namens kamen von einer Version, die es, soweit bekannt, nicht hat.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../../core/pellucid/summary/words.py"></location>
            <source>{n:,} events of those that are lost failed to be uploaded, as its own log said; it does not try again.</source>
            <extracomment>Of exactly one: {n} event of those that are lost failed to be uploaded, as its own log said; it does not try again.</extracomment>
            <translation>
                <numerusform>{n} der verlorenen Ereignisse konnte nicht übertragen werden, wie sein eigenes Protokoll sagte; es versucht es nicht erneut.</numerusform>
                <numerusform>{n:,} der verlorenen Ereignisse konnten nicht übertragen werden, wie sein eigenes Protokoll sagte; es versucht es nicht erneut.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../../gui/pellucid_gui/demo_viewer/foot.py"></location>
            <source>{n:,} events received by the receiver on this machine; nothing leaves it</source>
            <extracomment>Of exactly one: 1 event received by the receiver on this machine; nothing leaves it</extracomment>
            <translation>
                <numerusform>1 Ereignis beim Empfänger auf diesem Rechner eingegangen; nichts verlässt ihn</numerusform>
                <numerusform>{n:,} Ereignisse beim Empfänger auf diesem Rechner eingegangen; nichts verlässt ihn</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../../gui/pellucid_gui/pages/own_undo_words.py"></location>
            <source>{n:,} events stay as they are: something else was decided meanwhile.</source>
            <extracomment>Of exactly one: 1 event stays as it is: something else was decided meanwhile.</extracomment>
            <translation>
                <numerusform>1 Ereignis bleibt, wie es ist: Inzwischen wurde etwas anderes entschieden.</numerusform>
                <numerusform>{n:,} Ereignisse bleiben, wie sie sind: Inzwischen wurde etwas anderes entschieden.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../../gui/pellucid_gui/dialogs/first_run_words.py"></location>
            <source>{n:,} events stay held: they would leave otherwise by now than they were shown.</source>
            <extracomment>Of exactly one: 1 event stays held: it would leave otherwise by now than it was shown.</extracomment>
            <translation>
                <numerusform>1 Ereignis bleibt zurückgehalten: Es würde jetzt anders abgehen, als es gezeigt wurde.</numerusform>
                <numerusform>{n:,} Ereignisse bleiben zurückgehalten: Sie würden jetzt anders abgehen, als sie gezeigt wurden.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../../gui/pellucid_gui/dialogs/new_id_dialog.py"></location>
            <source>{n:,} events still wait in {title}'s queue, recorded under the old id. The next start sends them under the new one, which links the two.</source>
            <extracomment>Of exactly one: 1 event still waits in {title}'s queue, recorded under the old id. The next start sends it under the new one, which links the two.</extracomment>
            <translation>
                <numerusform>1 Ereignis wartet noch in der Warteschlange von {title}, aufgezeichnet unter der alten Kennung. Der nächste Start sendet es unter der neuen, was die beiden verknüpft.</numerusform>
                <numerusform>{n:,} Ereignisse warten noch in der Warteschlange von {title}, aufgezeichnet unter der alten Kennung. Der nächste Start sendet sie unter der neuen, was die beiden verknüpft.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../../gui/pellucid_gui/dialogs/off_dialog.py"></location>
            <source>{n:,} events still wait in {title}'s queue. They stay there while collection is off, and are sent if it is ever switched on again. “pellucid analytics clear” removes them.</source>
            <extracomment>Of exactly one: 1 event still waits in {title}'s queue. It stays there while collection is off, and is sent if it is ever switched on again. “pellucid analytics clear” removes it.</extracomment>
            <translation>
                <numerusform>1 Ereignis wartet noch in der Warteschlange von {title}. Es bleibt dort, solange die Erfassung aus ist, und wird gesendet, falls sie je wieder eingeschaltet wird. „pellucid analytics clear“ entfernt es.</numerusform>
                <numerusform>{n:,} Ereignisse warten noch in der Warteschlange von {title}. Sie bleiben dort, solange die Erfassung aus ist, und werden gesendet, falls sie je wieder eingeschaltet wird. „pellucid analytics clear“ entfernt sie.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../../gui/pellucid_gui/pages/own_words.py"></location>
            <source>{n:,} events that had not been sent were destroyed.</source>
            <extracomment>Of exactly one: 1 event that had not been sent was destroyed.</extracomment>
            <translation>
                <numerusform>1 noch nicht gesendetes Ereignis wurde vernichtet.</numerusform>
                <numerusform>{n:,} noch nicht gesendete Ereignisse wurden vernichtet.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../../gui/pellucid_gui/models/rule_words.py"></location>
            <source>{n:,} events that were withheld meanwhile wait again.</source>
            <extracomment>Of exactly one: 1 event that was withheld meanwhile waits again.</extracomment>
            <translation>
                <numerusform>1 inzwischen einbehaltenes Ereignis wartet wieder.</numerusform>
                <numerusform>{n:,} inzwischen einbehaltene Ereignisse warten wieder.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../../gui/pellucid_gui/pages/own_words.py"></location>
            <source>{n:,} events to be bundled</source>
            <extracomment>Of exactly one: 1 event to be bundled</extracomment>
            <translation>
                <numerusform>1 Ereignis noch zu bündeln</numerusform>
                <numerusform>{n:,} Ereignisse noch zu bündeln</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../../gui/pellucid_gui/pages/outbox_words.py"></location>
            <source>{n:,} events to {url}.</source>
            <extracomment>Of exactly one: 1 event to {url}.</extracomment>
            <translation>
                <numerusform>1 Ereignis an {url}.</numerusform>
                <numerusform>{n:,} Ereignisse an {url}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../../gui/pellucid_gui/pages/outbox_words.py"></location>
            <source>{n:,} events wait for you</source>
            <extracomment>Of exactly one: 1 event waits for you</extracomment>
            <translation>
                <numerusform>1 Ereignis wartet auf Sie</numerusform>
                <numerusform>{n:,} Ereignisse warten auf Sie</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../../gui/pellucid_gui/dialogs/own_new_id_dialog.py"></location>
            <source>{n:,} events wait to be sent. What becomes of them?</source>
            <extracomment>Of exactly one: 1 event waits to be sent. What becomes of it?</extracomment>
            <translation>
                <numerusform>1 Ereignis wartet auf das Senden. Was wird daraus?</numerusform>
                <numerusform>{n:,} Ereignisse warten auf das Senden. Was wird daraus?</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../../gui/pellucid_gui/pages/reviewing.py"></location>
            <source>{n:,} events were destroyed.</source>
            <extracomment>Of exactly one: 1 event was destroyed.</extracomment>
            <translation>
                <numerusform>1 Ereignis wurde vernichtet.</numerusform>
                <numerusform>{n:,} Ereignisse wurden vernichtet.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../../gui/pellucid_gui/pages/own_words.py"></location>
            <source>{n:,} events were lost because nothing could be written.</source>
            <extracomment>Of exactly one: 1 event was lost because nothing could be written.</extracomment>
            <translation>
                <numerusform>1 Ereignis ging verloren, weil nichts geschrieben werden konnte.</numerusform>
                <numerusform>{n:,} Ereignisse gingen verloren, weil nichts geschrieben werden konnte.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../../gui/pellucid_gui/pages/own_words.py"></location>
            <source>{n:,} events were not recorded: {reasons}.</source>
            <extracomment>Of exactly one: 1 event was not recorded: {reasons}.</extracomment>
            <translation>
                <numerusform>1 Ereignis wurde nicht aufgezeichnet: {reasons}.</numerusform>
                <numerusform>{n:,} Ereignisse wurden nicht aufgezeichnet: {reasons}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../../gui/pellucid_gui/pages/own_words.py"></location>
            <source>{n:,} events, {size:,} bytes, settled to the byte.</source>
            <extracomment>Of exactly one: 1 event, {size:,} bytes, settled to the byte.</extracomment>
            <translation>
                <numerusform>1 Ereignis, {size:,} Bytes, aufs Byte festgelegt.</numerusform>
                <numerusform>{n:,} Ereignisse, {size:,} Bytes, aufs Byte festgelegt.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../../gui/pellucid_gui/dialogs/first_run_words.py"></location>
            <source>{n:,} held events do not leave, since rules of yours withhold them: {names}.</source>
            <extracomment>Of exactly one: 1 held event does not leave, since a rule of yours withholds it: {names}.</extracomment>
            <translation>
                <numerusform>1 zurückgehaltenes Ereignis geht nicht ab, da eine Ihrer Regeln es einbehält: {names}.</numerusform>
                <numerusform>{n:,} zurückgehaltene Ereignisse gehen nicht ab, da Ihre Regeln sie einbehalten: {names}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../../gui/pellucid_gui/dialogs/first_run_words.py"></location>
            <source>{n:,} held events do not leave, since you keep their class here: {names}.</source>
            <extracomment>Of exactly one: 1 held event does not leave, since you keep its class here: {names}.</extracomment>
            <translation>
                <numerusform>1 zurückgehaltenes Ereignis geht nicht ab, da Sie seine Klasse hier behalten: {names}.</numerusform>
                <numerusform>{n:,} zurückgehaltene Ereignisse gehen nicht ab, da Sie ihre Klasse hier behalten: {names}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../../core/pellucid/summary/amounts.py"></location>
            <source>{n:,} hours</source>
            <extracomment>Of exactly one: {n} hour</extracomment>
            <translation>
                <numerusform>{n} Stunde</numerusform>
                <numerusform>{n:,} Stunden</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../../gui/pellucid_gui/models/difference_rows.py"></location>
            <source>{n:,} hours before</source>
            <extracomment>Of exactly one: {n:,} hour before</extracomment>
            <translation>
                <numerusform>{n:,} Stunde vorher</numerusform>
                <numerusform>{n:,} Stunden vorher</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../../gui/pellucid_gui/widgets/event_sheet.py"></location>
            <location filename="../../../gui/pellucid_gui/widgets/rule_sheet.py"></location>
            <source>{n:,} kinds of events</source>
            <extracomment>Of exactly one: 1 kind of event</extracomment>
            <translation>
                <numerusform>1 Art von Ereignissen</numerusform>
                <numerusform>{n:,} Arten von Ereignissen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../../gui/pellucid_gui/dialogs/first_run_words.py"></location>
            <source>{n:,} kinds of events do not leave, since rules of yours withhold them: {names}.</source>
            <extracomment>Of exactly one: 1 kind of event does not leave, since a rule of yours withholds it: {names}.</extracomment>
            <translation>
                <numerusform>1 Art von Ereignissen geht nicht ab, da eine Ihrer Regeln sie einbehält: {names}.</numerusform>
                <numerusform>{n:,} Arten von Ereignissen gehen nicht ab, da Ihre Regeln sie einbehalten: {names}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../../gui/pellucid_gui/dialogs/first_run_words.py"></location>
            <source>{n:,} kinds of events do not leave, since you keep their class here: {names}.</source>
            <extracomment>Of exactly one: 1 kind of event does not leave, since you keep its class here: {names}.</extracomment>
            <translation>
                <numerusform>1 Art von Ereignissen geht nicht ab, da Sie ihre Klasse hier behalten: {names}.</numerusform>
                <numerusform>{n:,} Arten von Ereignissen gehen nicht ab, da Sie ihre Klasse hier behalten: {names}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../../gui/pellucid_gui/models/compared_rows.py"></location>
            <source>{n:,} lines the same</source>
            <extracomment>Of exactly one: {n:,} line the same</extracomment>
            <translation>
                <numerusform>{n:,} Zeile gleich</numerusform>
                <numerusform>{n:,} Zeilen gleich</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../../core/pellucid/summary/amounts.py"></location>
            <source>{n:,} minutes</source>
            <extracomment>Of exactly one: {n} minute</extracomment>
            <translation>
                <numerusform>{n} Minute</numerusform>
                <numerusform>{n:,} Minuten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../../gui/pellucid_gui/models/difference_rows.py"></location>
            <source>{n:,} minutes before</source>
            <extracomment>Of exactly one: {n:,} minute before</extracomment>
            <translation>
                <numerusform>{n:,} Minute vorher</numerusform>
                <numerusform>{n:,} Minuten vorher</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../../gui/pellucid_gui/pages/outbox_words.py"></location>
            <source>{n:,} more are held.</source>
            <extracomment>Of exactly one: 1 more is held.</extracomment>
            <translation>
                <numerusform>1 weiteres wird zurückgehalten.</numerusform>
                <numerusform>{n:,} weitere werden zurückgehalten.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../../core/pellucid/view/next_words.py"></location>
            <source>{n:,} more batches follow.</source>
            <extracomment>Of exactly one: 1 more batch follows.</extracomment>
            <translation>
                <numerusform>1 weiterer Stapel folgt.</numerusform>
                <numerusform>{n:,} weitere Stapel folgen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../../gui/pellucid_gui/pages/own_words.py"></location>
            <source>{n:,} more batches wait behind it.</source>
            <extracomment>Of exactly one: 1 more batch waits behind it.</extracomment>
            <translation>
                <numerusform>1 weiterer Stapel wartet dahinter.</numerusform>
                <numerusform>{n:,} weitere Stapel warten dahinter.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../../core/pellucid/summary/words.py"></location>
            <source>{n:,} more events</source>
            <extracomment>Of exactly one: 1 more event</extracomment>
            <translation>
                <numerusform>1 weiteres Ereignis</numerusform>
                <numerusform>{n:,} weitere Ereignisse</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../../gui/pellucid_gui/dialogs/first_run_words.py"></location>
            <source>{n:,} more events are held; you are asked about them later.</source>
            <extracomment>Of exactly one: 1 more event is held; you are asked about it later.</extracomment>
            <translation>
                <numerusform>1 weiteres Ereignis wird zurückgehalten; danach werden Sie später gefragt.</numerusform>
                <numerusform>{n:,} weitere Ereignisse werden zurückgehalten; danach werden Sie später gefragt.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../../core/pellucid/view/next_words.py"></location>
            <source>{n:,} more events wait to be sealed.</source>
            <extracomment>Of exactly one: 1 more event waits to be sealed.</extracomment>
            <translation>
                <numerusform>1 weiteres Ereignis wartet auf die Versiegelung.</numerusform>
                <numerusform>{n:,} weitere Ereignisse warten auf die Versiegelung.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../../core/pellucid/view/next_words.py"></location>
            <source>{n:,} more files wait.</source>
            <extracomment>Of exactly one: 1 more file waits.</extracomment>
            <translation>
                <numerusform>1 weitere Datei wartet.</numerusform>
                <numerusform>{n:,} weitere Dateien warten.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../../gui/pellucid_gui/dialogs/verify_dialog.py"></location>
            <source>{n:,} more sessions have something to tell; the copied report has all of it.</source>
            <extracomment>Of exactly one: One more session has something to tell; the copied report has all of it.</extracomment>
            <translation>
                <numerusform>Zu einer weiteren Sitzung gibt es etwas zu sagen; der kopierte Bericht enthält alles.</numerusform>
                <numerusform>Zu {n:,} weiteren Sitzungen gibt es etwas zu sagen; der kopierte Bericht enthält alles.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/summary/words.py"></location>
            <source>{n:,} of them</source>
            <translation>{n:,} davon</translation>
        </message>
        <message numerus="yes">
            <location filename="../../../gui/pellucid_gui/dialogs/forget_dialog.py"></location>
            <source>{n:,} of them still wait in {title}'s own queue. Our copies of those stay until {title} has taken them.</source>
            <extracomment>Of exactly one: 1 of them still waits in {title}'s own queue. Our copy of it stays until {title} has taken it.</extracomment>
            <translation>
                <numerusform>1 davon wartet noch in der eigenen Warteschlange von {title}. Unsere Kopie davon bleibt, bis {title} es genommen hat.</numerusform>
                <numerusform>{n:,} davon warten noch in der eigenen Warteschlange von {title}. Unsere Kopien davon bleiben, bis {title} sie genommen hat.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../../core/pellucid/view/request_change.py"></location>
            <source>{n:,} other fields have changed.</source>
            <extracomment>Of exactly one: 1 other field has changed.</extracomment>
            <translation>
                <numerusform>1 weiteres Feld hat sich geändert.</numerusform>
                <numerusform>{n:,} weitere Felder haben sich geändert.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../../gui/pellucid_gui/widgets/rule_sheet.py"></location>
            <source>{n:,} parts</source>
            <extracomment>Of exactly one: 1 part</extracomment>
            <translation>
                <numerusform>1 Teil</numerusform>
                <numerusform>{n:,} Teile</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../../gui/pellucid_gui/pages/verbs.py"></location>
            <source>{n:,} programs were started meanwhile, under the other setting, and keep it until the next start.</source>
            <extracomment>Of exactly one: 1 program was started meanwhile, under the other setting, and keeps it until the next start.</extracomment>
            <translation>
                <numerusform>1 Programm wurde inzwischen unter der anderen Einstellung gestartet und behält sie bis zum nächsten Start.</numerusform>
                <numerusform>{n:,} Programme wurden inzwischen unter der anderen Einstellung gestartet und behalten sie bis zum nächsten Start.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../../gui/pellucid_gui/pages/rules_page.py"></location>
            <source>{n:,} rules</source>
            <extracomment>Of exactly one: 1 rule</extracomment>
            <translation>
                <numerusform>1 Regel</numerusform>
                <numerusform>{n:,} Regeln</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../../gui/pellucid_gui/models/rule_words.py"></location>
            <source>{n:,} rules are gone.</source>
            <extracomment>Of exactly one: 1 rule is gone.</extracomment>
            <translation>
                <numerusform>1 Regel ist weg.</numerusform>
                <numerusform>{n:,} Regeln sind weg.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../../gui/pellucid_gui/models/rule_words.py"></location>
            <source>{n:,} sealed batches are sealed anew.</source>
            <extracomment>Of exactly one: 1 sealed batch is sealed anew.</extracomment>
            <translation>
                <numerusform>1 versiegelter Stapel wird neu versiegelt.</numerusform>
                <numerusform>{n:,} versiegelte Stapel werden neu versiegelt.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../../core/pellucid/summary/amounts.py"></location>
            <source>{n:,} seconds</source>
            <extracomment>Of exactly one: {n} second</extracomment>
            <translation>
                <numerusform>{n} Sekunde</numerusform>
                <numerusform>{n:,} Sekunden</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../../core/pellucid/summary/words.py"></location>
            <source>{n:,} sessions</source>
            <extracomment>Of exactly one: {n} session</extracomment>
            <translation>
                <numerusform>{n} Sitzung</numerusform>
                <numerusform>{n:,} Sitzungen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../../gui/pellucid_gui/dialogs/verify_dialog.py"></location>
            <source>{n:,} sessions are broken.</source>
            <extracomment>Of exactly one: One session is broken.</extracomment>
            <translation>
                <numerusform>Eine Sitzung ist beschädigt.</numerusform>
                <numerusform>{n:,} Sitzungen sind beschädigt.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../../core/pellucid/summary/words.py"></location>
            <source>{n:,} sessions of version {version}</source>
            <extracomment>Of exactly one: {n} session of version {version}</extracomment>
            <translation>
                <numerusform>{n} Sitzung der Version {version}</numerusform>
                <numerusform>{n:,} Sitzungen der Version {version}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../../core/pellucid/summary/words.py"></location>
            <source>{n:,} sessions of versions {versions}</source>
            <extracomment>Of exactly one: {n} session of versions {versions}</extracomment>
            <translation>
                <numerusform>{n} Sitzung der Versionen {versions}</numerusform>
                <numerusform>{n:,} Sitzungen der Versionen {versions}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../../core/pellucid/summary/words.py"></location>
            <source>{n:,} texts in {events} are no longer in Pellucid's copy, for age; what was found there still counts.</source>
            <extracomment>Of exactly one: {n} text in {events} is no longer in Pellucid's copy, for age; what was found there still counts.</extracomment>
            <translation>
                <numerusform>{n} Text in {events} steht aus Altersgründen nicht mehr in Pellucids Kopie; was dort gefunden wurde, zählt noch.</numerusform>
                <numerusform>{n:,} Texte in {events} stehen aus Altersgründen nicht mehr in Pellucids Kopie; was dort gefunden wurde, zählt noch.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../../gui/pellucid_gui/widgets/event_sheet.py"></location>
            <source>{n:,} times</source>
            <extracomment>Of exactly one: once</extracomment>
            <translation>
                <numerusform>einmal</numerusform>
                <numerusform>{n:,}-mal</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/summary/words.py"></location>
            <source>{n:,} with {found}</source>
            <translation>{n:,} mit {found}</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/consent/format.py"></location>
            <source>{name!r} is no number</source>
            <translation>{name!r} ist keine Zahl</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/consent/format.py"></location>
            <source>{name!r} is no object</source>
            <translation>{name!r} ist kein Objekt</translation>
        </message>
        <message numerus="yes">
            <location filename="../../../gui/pellucid_gui/widgets/event_sheet.py"></location>
            <source>{names} and {n:,} others</source>
            <extracomment>Of exactly one: {names} and 1 other</extracomment>
            <translation>
                <numerusform>{names} und 1 weiteres</numerusform>
                <numerusform>{names} und {n:,} weitere</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../../gui/pellucid_gui/widgets/event_sheet.py"></location>
            <source>{name} (in {n:,} events)</source>
            <extracomment>Of exactly one: {name} (in 1 event)</extracomment>
            <translation>
                <numerusform>{name} (in 1 Ereignis)</numerusform>
                <numerusform>{name} (in {n:,} Ereignissen)</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/rules/file.py"></location>
            <source>{name} has a word that is not known here</source>
            <translation>{name} enthält ein Wort, das hier nicht bekannt ist</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/catalogue/reading.py"></location>
            <source>{name} is no TOML: {error}</source>
            <translation>{name} ist kein TOML: {error}</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/config/members.py"></location>
            <source>{name} is not a JSON value</source>
            <translation>{name} ist kein JSON-Wert</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/rules/file.py"></location>
            <source>{name} is not an object</source>
            <translation>{name} ist kein Objekt</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/rules/file.py"></location>
            <source>{name} is not known here</source>
            <translation>{name} ist hier nicht bekannt</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/service/run_key.py"></location>
            <source>{name} is set for this session only, and Windows would start the service without it</source>
            <translation>{name} ist nur für diese Sitzung gesetzt, und Windows würde den Dienst ohne es starten</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/consent/rules.py"></location>
            <source>{name} is set in the environment</source>
            <translation>{name} ist in der Umgebung gesetzt</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/consent/rules.py"></location>
            <source>{name} is {mode!r} in the environment</source>
            <translation>{name} ist in der Umgebung {mode!r}</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/consent/rules.py"></location>
            <source>{name} is {mode!r} in the environment, which is none of off, local and on</source>
            <translation>{name} ist in der Umgebung {mode!r}, also keines von off, local und on</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/gain_card.py"></location>
            <source>{name} of {title}</source>
            <translation>{name} von {title}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../../core/pellucid/ledger/findings.py"></location>
            <source>{n} lines at the end have no receipt yet; the next opening gives them one</source>
            <extracomment>Of exactly one: {n} line at the end has no receipt yet; the next opening gives it one</extracomment>
            <translation>
                <numerusform>{n} Zeile am Ende hat noch keinen Beleg; das nächste Öffnen gibt ihr einen</numerusform>
                <numerusform>{n} Zeilen am Ende haben noch keinen Beleg; das nächste Öffnen gibt ihnen einen</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/retelling.py"></location>
            <source>{n} others are held back already</source>
            <translation>{n} andere werden schon zurückgehalten</translation>
        </message>
        <message numerus="yes">
            <location filename="../../../gui/pellucid_gui/pages/own_words.py"></location>
            <source>{n} programs of the app do not answer (pids {pids}); they obey as soon as they go on.</source>
            <extracomment>Of exactly one: One program of the app does not answer (pid {pids}); it obeys as soon as it goes on.</extracomment>
            <translation>
                <numerusform>Ein Programm der App antwortet nicht (PID {pids}); es gehorcht, sobald es weiterläuft.</numerusform>
                <numerusform>{n} Programme der App antworten nicht (PIDs {pids}); sie gehorchen, sobald sie weiterlaufen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../../gui/pellucid_gui/widgets/filter_popup.py"></location>
            <source>{n} suggestions</source>
            <extracomment>Of exactly one: 1 suggestion</extracomment>
            <translation>
                <numerusform>1 Vorschlag</numerusform>
                <numerusform>{n} Vorschläge</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/rule_words.py"></location>
            <source>{part} is made unreadable from now on.</source>
            <translation>{part} wird von nun an unlesbar gemacht.</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/rule_words.py"></location>
            <source>{part} is not sent any more.</source>
            <translation>{part} wird nicht mehr gesendet.</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/rule_words.py"></location>
            <source>{part} is sent again as it was recorded.</source>
            <translation>{part} wird wieder gesendet, wie es aufgezeichnet wurde.</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/private_files.py"></location>
            <source>{path} cannot be deleted: {reason}</source>
            <translation>{path} kann nicht gelöscht werden: {reason}</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/private_files.py"></location>
            <location filename="../../../core/pellucid/view/retelling.py"></location>
            <source>{path} cannot be locked: {reason}</source>
            <translation>{path} kann nicht gesperrt werden: {reason}</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/private_files.py"></location>
            <location filename="../../../core/pellucid/view/retelling.py"></location>
            <source>{path} cannot be made: {reason}</source>
            <translation>{path} kann nicht angelegt werden: {reason}</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/private_files.py"></location>
            <location filename="../../../core/pellucid/view/retelling.py"></location>
            <source>{path} cannot be opened: {reason}</source>
            <translation>{path} kann nicht geöffnet werden: {reason}</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/private_files.py"></location>
            <source>{path} cannot be purged: {reason}</source>
            <translation>{path} kann nicht getilgt werden: {reason}</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/summary/collecting.py"></location>
            <source>{path} cannot be read</source>
            <translation>{path} kann nicht gelesen werden</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/config/reading.py"></location>
            <source>{path} cannot be read ({reason})</source>
            <translation>{path} kann nicht gelesen werden ({reason})</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/query/saved_filters.py"></location>
            <source>{path} cannot be read, and too many like it lie beside it</source>
            <translation>{path} kann nicht gelesen werden, und zu viele ähnliche liegen daneben</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/feed.py"></location>
            <source>{path} cannot be read, so it is left out.</source>
            <translation>{path} kann nicht gelesen werden und wird daher weggelassen.</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/catalogue/reading.py"></location>
            <location filename="../../../core/pellucid/consent/choice_file.py"></location>
            <location filename="../../../core/pellucid/holding/holding.py"></location>
            <location filename="../../../core/pellucid/private_files.py"></location>
            <location filename="../../../core/pellucid/query/saved_filters.py"></location>
            <location filename="../../../core/pellucid/rules/file.py"></location>
            <location filename="../../../core/pellucid/service/tools.py"></location>
            <location filename="../../../core/pellucid/view/retelling.py"></location>
            <source>{path} cannot be read: {reason}</source>
            <translation>{path} kann nicht gelesen werden: {reason}</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/private_files.py"></location>
            <source>{path} cannot be redacted: {reason}</source>
            <translation>{path} kann nicht geschwärzt werden: {reason}</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/service/tools.py"></location>
            <source>{path} cannot be removed: {reason}</source>
            <translation>{path} kann nicht entfernt werden: {reason}</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/private_files.py"></location>
            <source>{path} cannot be rewritten: {reason}</source>
            <translation>{path} kann nicht neu geschrieben werden: {reason}</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/chosen_files.py"></location>
            <location filename="../../../core/pellucid/config/file.py"></location>
            <location filename="../../../core/pellucid/exporting/export.py"></location>
            <location filename="../../../core/pellucid/private_files.py"></location>
            <location filename="../../../core/pellucid/service/tools.py"></location>
            <location filename="../../../core/pellucid/view/retelling.py"></location>
            <source>{path} cannot be written: {reason}</source>
            <translation>{path} kann nicht geschrieben werden: {reason}</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/private_files.py"></location>
            <source>{path} cannot be {doing}: {reason}</source>
            <translation>{path} kann nicht bearbeitet werden ({doing}): {reason}</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/housekeeping/settings.py"></location>
            <source>{path} does not say how long copies are kept, so all are</source>
            <translation>{path} sagt nicht, wie lange Kopien aufbewahrt werden, also werden es alle</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/holding/choice.py"></location>
            <source>{path} does not say what is held back for review, so all of it is</source>
            <translation>{path} sagt nicht, was zur Durchsicht zurückbehalten wird, also wird es alles</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/config/reading.py"></location>
            <source>{path} is a folder, not a file</source>
            <translation>{path} ist ein Ordner, keine Datei</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/chosen_files.py"></location>
            <source>{path} is being changed by another process</source>
            <translation>{path} wird gerade von einem anderen Prozess geändert</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/config/settings.py"></location>
            <source>{path} is being changed by another program over and over</source>
            <translation>{path} wird von einem anderen Programm immer wieder geändert</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/holding/deletion.py"></location>
            <source>{path} is gone already</source>
            <translation>{path} ist schon weg</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/sending/verbs.py"></location>
            <source>{path} is held by an upload</source>
            <translation>{path} wird von einer Übertragung gehalten</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/ledger/life_lock.py"></location>
            <source>{path} is held by another process</source>
            <translation>{path} wird von einem anderen Prozess gehalten</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/config/history.py"></location>
            <location filename="../../../core/pellucid/query/saved_filters.py"></location>
            <source>{path} is locked by another process</source>
            <translation>{path} ist von einem anderen Prozess gesperrt</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/config/reading.py"></location>
            <source>{path} is not an ordinary file</source>
            <translation>{path} ist keine gewöhnliche Datei</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/query/saved_filters.py"></location>
            <source>{path} is of a newer Pellucid</source>
            <translation>{path} stammt von einem neueren Pellucid</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/config/reading.py"></location>
            <source>{path} lies under something that is not a folder</source>
            <translation>{path} liegt unter etwas, das kein Ordner ist</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/config/reading.py"></location>
            <source>{path} may not be read by this user</source>
            <translation>{path} darf dieser Benutzer nicht lesen</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/ledger/session_repair.py"></location>
            <source>{path} names {missing} lines that are not in {events}</source>
            <translation>{path} nennt {missing} Zeilen, die nicht in {events} stehen</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/holding/deletion.py"></location>
            <source>{path} was deleted, but that could not be written down: {reason}</source>
            <translation>{path} wurde gelöscht, aber das ließ sich nicht festhalten: {reason}</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/ledger/session_writer.py"></location>
            <source>{path} was never opened</source>
            <translation>{path} wurde nie geöffnet</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/holding/deletion.py"></location>
            <source>{path} was not deleted: {reason}</source>
            <translation>{path} wurde nicht gelöscht: {reason}</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/link_handler/desktop_entry.py"></location>
            <location filename="../../../core/pellucid/service/launchd.py"></location>
            <location filename="../../../core/pellucid/service/systemd.py"></location>
            <source>{path} was not written by Pellucid</source>
            <translation>{path} wurde nicht von Pellucid geschrieben</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/config/reading.py"></location>
            <source>{path}: {fault}</source>
            <translation>{path}: {fault}</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/config_words.py"></location>
            <source>{phrases:capital}: {when}, {author}</source>
            <translation>{phrases:capital}: {when}, {author}</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/session_words.py"></location>
            <source>{pid}, ended</source>
            <translation>{pid}, beendet</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/session_words.py"></location>
            <source>{pid}, running</source>
            <translation>{pid}, läuft</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/outbox_words.py"></location>
            <source>{place:,} of {count:,}</source>
            <translation>{place:,} von {count:,}</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/records.py"></location>
            <source>{prefix!r} is the beginning of {n} sessions</source>
            <translation>{prefix!r} ist der Anfang von {n} Sitzungen</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/service/tools.py"></location>
            <source>{program} cannot be started: {reason}</source>
            <translation>{program} kann nicht gestartet werden: {reason}</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/service/tools.py"></location>
            <source>{program} does not answer</source>
            <translation>{program} antwortet nicht</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/service/tools.py"></location>
            <source>{program} ended with {code}</source>
            <translation>{program} endete mit {code}</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/service/tools.py"></location>
            <source>{program} is not on this machine</source>
            <translation>{program} gibt es auf diesem Rechner nicht</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/sessions_dialog.py"></location>
            <source>{program}, started {moment}</source>
            <translation>{program}, gestartet {moment}</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/next_words.py"></location>
            <source>{reason:capital}</source>
            <translation>{reason:capital}</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/embedding/rule_watch.py"></location>
            <location filename="../../../core/pellucid/view/rule_preview.py"></location>
            <source>{reason}, so nothing is sent: nobody knows what you want withheld</source>
            <translation>{reason}, daher wird nichts gesendet: Niemand weiß, was Sie einbehalten wollen</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/own_words.py"></location>
            <source>{reason}. Nothing is collected or sent, and nothing is destroyed. Choose off, local or on to replace the file.</source>
            <translation>{reason}. Nichts wird erfasst oder gesendet, und nichts wird vernichtet. Wählen Sie „Aus“, „Lokal“ oder „Ein“, um die Datei zu ersetzen.</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/exact_payload.py"></location>
            <location filename="../../../gui/pellucid_gui/widgets/explained_page.py"></location>
            <source>{reason}. Nothing of it leaves.</source>
            <translation>{reason}. Nichts davon geht ab.</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/next_words.py"></location>
            <source>{reason}. Somebody has to put that right; it is tried again by itself at {time}.</source>
            <translation>{reason}. Jemand muss das in Ordnung bringen; um {time} wird es von selbst erneut versucht.</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/payload_page.py"></location>
            <source>{reason}. The program would delete the line unsent.</source>
            <translation>{reason}. Das Programm würde die Zeile ungesendet löschen.</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/next_words.py"></location>
            <source>{reason}. The same bytes are tried again.</source>
            <translation>{reason}. Dieselben Bytes werden erneut versucht.</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/app_header.py"></location>
            <source>{reason}. {consequence}</source>
            <translation>{reason}. {consequence}</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/private_files.py"></location>
            <source>{root} belongs to another user</source>
            <translation>{root} gehört einem anderen Benutzer</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/ledger/witness_claim.py"></location>
            <source>{root} is already written by a witness, another process</source>
            <translation>In {root} schreibt schon ein Zeuge, ein anderer Prozess</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/ledger/witness_claim.py"></location>
            <source>{root} is already written by a witness, process {pid}</source>
            <translation>In {root} schreibt schon ein Zeuge, Prozess {pid}</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/private_files.py"></location>
            <source>{root} is not a folder</source>
            <translation>{root} ist kein Ordner</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/ledger/ledger.py"></location>
            <source>{root} is not claimed by this process</source>
            <translation>{root} ist nicht von diesem Prozess belegt</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/rules_tree.py"></location>
            <source>{rule}; its event is withheld</source>
            <translation>{rule}; sein Ereignis ist einbehalten</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/difference_rows.py"></location>
            <source>{seconds} s before</source>
            <translation>{seconds} s vorher</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/ledger/findings.py"></location>
            <source>{segment} ends in an unfinished line ({size} bytes); the next opening puts it into a receipt</source>
            <translation>{segment} endet in einer unfertigen Zeile ({size} Bytes); das nächste Öffnen legt sie in einen Beleg</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/leftover_words.py"></location>
            <source>{session} was held, and went all the same at {short_moment}: a {title} older than 0.39 took it, or somebody removed it.</source>
            <translation>{session} war zurückbehalten und ging um {short_moment} doch ab: Ein {title} älter als 0.39 hat ihn genommen, oder jemand hat ihn entfernt.</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/moment_words.py"></location>
            <source>{sign} {count} h</source>
            <translation>{sign} {count} h</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/moment_words.py"></location>
            <source>{sign} {count} h {rest} min</source>
            <translation>{sign} {count} h {rest} min</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/moment_words.py"></location>
            <source>{sign} {count} min</source>
            <translation>{sign} {count} min</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/moment_words.py"></location>
            <source>{sign} {count} min {rest} s</source>
            <translation>{sign} {count} min {rest} s</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/moment_words.py"></location>
            <source>{sign} {count} ms</source>
            <translation>{sign} {count} ms</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/moment_words.py"></location>
            <source>{sign} {seconds:,.1f} s</source>
            <translation>{sign} {seconds:,.1f} s</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/columns.py"></location>
            <source>{size:,.1f} GB</source>
            <translation>{size:,.1f} GB</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/columns.py"></location>
            <source>{size:,.1f} MB</source>
            <translation>{size:,.1f} MB</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/columns.py"></location>
            <source>{size:,.1f} kB</source>
            <translation>{size:,.1f} kB</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/summary/amounts.py"></location>
            <source>{size:,.1f} {unit}</source>
            <translation>{size:,.1f} {unit}</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/journey_page.py"></location>
            <location filename="../../../gui/pellucid_gui/widgets/upload_steps.py"></location>
            <source>{size:,} bytes</source>
            <translation>{size:,} Bytes</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/columns.py"></location>
            <source>{size_bytes:,} bytes, without the newline</source>
            <translation>{size_bytes:,} Bytes, ohne den Zeilenumbruch</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/first_run_words.py"></location>
            <location filename="../../../gui/pellucid_gui/pages/reviewing.py"></location>
            <source>{some} and {count:,} more</source>
            <translation>{some} und {count:,} weitere</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/explained_rows.py"></location>
            <source>{some}, and {count} more</source>
            <translation>{some} und {count} weitere</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/record_page.py"></location>
            <source>{stood} · line {line_number:,} of the session</source>
            <translation>{stood} · Zeile {line_number:,} der Sitzung</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/housekeeping/settings.py"></location>
            <source>{text!r} is no age</source>
            <translation>{text!r} ist kein Alter</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/housekeeping/settings.py"></location>
            <source>{text!r} is no size</source>
            <translation>{text!r} ist keine Größe</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/columns.py"></location>
            <source>{time_ns} ns since 1970</source>
            <translation>{time_ns} ns seit 1970</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/own_words.py"></location>
            <source>{tip} Only {title} itself uploads; this window never does.</source>
            <translation>{tip} Nur {title} selbst überträgt; dieses Fenster nie.</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/page_tabs.py"></location>
            <source>{title} ({key})</source>
            <translation>{title} ({key})</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/own_words.py"></location>
            <source>{title} asks whether it may send usage data to {host}. Until you answer, it is kept here and nothing is sent.</source>
            <translation>{title} fragt, ob es Nutzungsdaten an {host} senden darf. Bis Sie antworten, bleiben sie hier, und nichts wird gesendet.</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/fates.py"></location>
            <source>{title} cannot read it</source>
            <translation>{title} kann es nicht lesen</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/collection.py"></location>
            <source>{title} collects and sends nothing from its next start on.</source>
            <translation>{title} erfasst und sendet vom nächsten Start an nichts.</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/collection.py"></location>
            <source>{title} collects and sends usage events.</source>
            <translation>{title} erfasst und sendet Nutzungsereignisse.</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/explained_rows.py"></location>
            <source>{title} collects it all the same, and sends it with the rest.</source>
            <translation>{title} erfasst es trotzdem und sendet es mit dem Übrigen.</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/collection.py"></location>
            <source>{title} collects usage events, and only pretends to send them.</source>
            <translation>{title} erfasst Nutzungsereignisse und tut nur so, als sendete es sie.</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/fates.py"></location>
            <source>{title} deletes an event before the server has answered. With no network it is lost, and nothing but the log of {title} tells that: `pellucid run` reads it.</source>
            <translation>{title} löscht ein Ereignis, bevor der Server geantwortet hat. Ohne Netz ist es verloren, und nur das Protokoll von {title} sagt das: `pellucid run` liest es.</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/witness/losses.py"></location>
            <source>{title} empties its file every two seconds; in between it does so only to send something at once, as in a crash. No such event was seen, and nothing came after it. What it said is not known.</source>
            <translation>{title} leert seine Datei alle zwei Sekunden; dazwischen nur, um etwas sofort zu senden, etwa bei einem Absturz. Ein solches Ereignis wurde nicht gesehen, und danach kam nichts. Was es sagte, ist nicht bekannt.</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/explained_rows.py"></location>
            <source>{title} found. {done}</source>
            <translation>{title} gefunden. {done}</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/explained_rows.py"></location>
            <source>{title} found: {what}. {done}</source>
            <translation>{title} gefunden: {what}. {done}</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/explained_rows.py"></location>
            <source>{title} has left no catalogue that could be read</source>
            <translation>{title} hat keinen lesbaren Katalog hinterlassen</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/destination_words.py"></location>
            <location filename="../../../gui/pellucid_gui/widgets/watched_upload_words.py"></location>
            <source>{title} has no address to send to.</source>
            <translation>{title} hat keine Adresse, an die es senden könnte.</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/header_frame.py"></location>
            <source>{title} has no connection to anything.</source>
            <translation>{title} hat zu nichts eine Verbindung.</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/config/settings.py"></location>
            <source>{title} has no id yet: {path} does not exist</source>
            <translation>{title} hat noch keine Kennung: {path} gibt es nicht</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/field_verbs.py"></location>
            <source>{title} has no secret to hash with. {cause}.</source>
            <translation>{title} hat kein Geheimnis, mit dem es hashen könnte. {cause}.</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/collection.py"></location>
            <source>{title} has not run here yet. Its first start switches collection on.</source>
            <translation>{title} ist hier noch nicht gelaufen. Der erste Start schaltet die Erfassung ein.</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/watched_upload_words.py"></location>
            <source>{title} has recorded nothing here that it could send. {seen}</source>
            <translation>{title} hat hier nichts aufgezeichnet, was es senden könnte. {seen}</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/embedding/email.py"></location>
            <source>{title} is paused, so no address can be attached</source>
            <translation>{title} ist angehalten, daher kann keine Adresse beigefügt werden</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/next_words.py"></location>
            <source>{title} is running, and sends its queue every two seconds.</source>
            <translation>{title} läuft und sendet seine Warteschlange alle zwei Sekunden.</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/service_words.py"></location>
            <source>{title} is then watched only while this window is open.</source>
            <translation>{title} wird dann nur beobachtet, solange dieses Fenster offen ist.</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/own_header.py"></location>
            <source>{title} itself writes down what becomes of each event, and deletes none. There is nothing to copy.</source>
            <translation>{title} schreibt selbst auf, was aus jedem Ereignis wird, und löscht keines. Es gibt nichts zu kopieren.</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/destination_dialog.py"></location>
            <source>{title} itself; this window uploads nothing</source>
            <translation>{title} selbst; dieses Fenster überträgt nichts</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/collection.py"></location>
            <source>{title} keeps usage events here until you answer. Nothing is sent.</source>
            <translation>{title} behält Nutzungsereignisse hier, bis Sie antworten. Nichts wird gesendet.</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/collection.py"></location>
            <source>{title} keeps usage events on this computer and sends none.</source>
            <translation>{title} behält Nutzungsereignisse auf diesem Rechner und sendet keine.</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/own_undo_words.py"></location>
            <source>{title} keeps what it records on this computer, and sends nothing.</source>
            <translation>{title} behält auf diesem Rechner, was es aufzeichnet, und sendet nichts.</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/hold_feed.py"></location>
            <source>{title} leaves nothing behind that its next start would send unseen</source>
            <translation>{title} hinterlässt nichts, was sein nächster Start ungesehen senden würde</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/witness/losses.py"></location>
            <source>{title} numbers the events of a session one after the other, and those before and behind were seen. What is missing was recorded, and left the queue before it could be read, or {title} dropped it itself. What it said is not known.</source>
            <translation>{title} nummeriert die Ereignisse einer Sitzung fortlaufend, und die davor und dahinter wurden gesehen. Was fehlt, wurde aufgezeichnet und verließ die Warteschlange, bevor es gelesen werden konnte, oder {title} hat es selbst verworfen. Was es sagte, ist nicht bekannt.</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/config_words.py"></location>
            <source>{title} obeys its config from its next start on.</source>
            <translation>{title} richtet sich vom nächsten Start an nach seiner Konfiguration.</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/fates.py"></location>
            <source>{title} only pretends to post it</source>
            <translation>{title} tut nur so, als übertrüge es das Ereignis</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/fates.py"></location>
            <source>{title} posted it to {place}</source>
            <translation>{title} hat es an {place} übertragen</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/fates.py"></location>
            <source>{title} posts what it takes out to {place}</source>
            <translation>{title} überträgt, was es herausnimmt, an {place}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../../gui/pellucid_gui/dialogs/off_dialog.py"></location>
            <source>{title} reads its settings only when it starts. These programs were started before, and may keep collecting and sending until you close or restart them:</source>
            <extracomment>Of exactly one: {title} reads its settings only when it starts. This program was started before, and may keep collecting and sending until you close or restart it:</extracomment>
            <translation>
                <numerusform>{title} liest seine Einstellungen nur beim Start. Dieses Programm wurde vorher gestartet und erfasst und sendet vielleicht weiter, bis Sie es schließen oder neu starten:</numerusform>
                <numerusform>{title} liest seine Einstellungen nur beim Start. Diese Programme wurden vorher gestartet und erfassen und senden vielleicht weiter, bis Sie sie schließen oder neu starten:</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/first_run_words.py"></location>
            <source>{title} records events and sends them to {host} from now on.</source>
            <translation>{title} zeichnet Ereignisse auf und sendet sie von nun an an {host}.</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/first_run_words.py"></location>
            <source>{title} records events on this computer, for you to read, and sends none.</source>
            <translation>{title} zeichnet Ereignisse auf diesem Rechner auf, zum Nachlesen für Sie, und sendet keine.</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/own_words.py"></location>
            <source>{title} records nothing and sends nothing</source>
            <translation>{title} zeichnet nichts auf und sendet nichts</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/collection.py"></location>
            <source>{title} records nothing and sends nothing for now.</source>
            <translation>{title} zeichnet zurzeit nichts auf und sendet nichts.</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/own_words.py"></location>
            <source>{title} records nothing and sends nothing until {clock}.</source>
            <translation>{title} zeichnet bis {clock} nichts auf und sendet nichts.</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/own_words.py"></location>
            <source>{title} records nothing and sends nothing until {title} is started again.</source>
            <translation>{title} zeichnet nichts auf und sendet nichts, bis {title} neu gestartet wird.</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/first_run_words.py"></location>
            <source>{title} records nothing and sends nothing.</source>
            <translation>{title} zeichnet nichts auf und sendet nichts.</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/next_words.py"></location>
            <source>{title} records nothing and sends nothing. {reason}.</source>
            <translation>{title} zeichnet nichts auf und sendet nichts. {reason}.</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/own_undo_words.py"></location>
            <source>{title} records nothing any more.</source>
            <translation>{title} zeichnet nichts mehr auf.</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/own_words.py"></location>
            <source>{title} records usage events and keeps them on this computer. Nothing is sent</source>
            <translation>{title} zeichnet Nutzungsereignisse auf und behält sie auf diesem Rechner. Nichts wird gesendet</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/own_words.py"></location>
            <source>{title} records usage events and sends them to {host}</source>
            <translation>{title} zeichnet Nutzungsereignisse auf und sendet sie an {host}</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/own_new_id_dialog.py"></location>
            <source>{title} sends its events under a random id. A new one is chosen at random, on this computer, and holds at once, also for a program that is running.</source>
            <translation>{title} sendet seine Ereignisse unter einer zufälligen Kennung. Eine neue wird zufällig gewählt, auf diesem Rechner, und gilt sofort, auch für ein laufendes Programm.</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/new_id_dialog.py"></location>
            <source>{title} sends its events under a random id. A new one is chosen at random, on this computer.</source>
            <translation>{title} sendet seine Ereignisse unter einer zufälligen Kennung. Eine neue wird zufällig gewählt, auf diesem Rechner.</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/embedding/email.py"></location>
            <source>{title} sends nothing at present ({rule}), so no address can be attached</source>
            <translation>{title} sendet zurzeit nichts ({rule}), daher kann keine Adresse beigefügt werden</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/own_words.py"></location>
            <source>{title} sends usage data to {host} from its second start on, unless you say no.</source>
            <translation>{title} sendet Nutzungsdaten vom zweiten Start an an {host}, wenn Sie nicht Nein sagen.</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/first_run_words.py"></location>
            <source>{title} sends usage data to {host} from its second start on, unless you say no. You can change your answer at any time, and see every event before it leaves.</source>
            <translation>{title} sendet Nutzungsdaten vom zweiten Start an an {host}, wenn Sie nicht Nein sagen. Sie können Ihre Antwort jederzeit ändern und jedes Ereignis sehen, bevor es abgeht.</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/own_undo_words.py"></location>
            <source>{title} sends what it records from now on to {host}.</source>
            <translation>{title} sendet, was es von nun an aufzeichnet, an {host}.</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/app_header.py"></location>
            <source>{title} uploads its events to {endpoint}. Pellucid uploads nothing.</source>
            <translation>{title} überträgt seine Ereignisse an {endpoint}. Pellucid überträgt nichts.</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/own_header.py"></location>
            <source>{title} uploads to {endpoint}. This window uploads nothing.</source>
            <translation>{title} überträgt an {endpoint}. Dieses Fenster überträgt nichts.</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/new_id_dialog.py"></location>
            <source>{title} uses the new id from its next start on. A program that is running keeps the old one.</source>
            <translation>{title} benutzt die neue Kennung vom nächsten Start an. Ein laufendes Programm behält die alte.</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/own_words.py"></location>
            <source>{title} waits for your answer, and sends nothing</source>
            <translation>{title} wartet auf Ihre Antwort und sendet nichts</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/next_words.py"></location>
            <source>{title} waits for your answer, and sends nothing before.</source>
            <translation>{title} wartet auf Ihre Antwort und sendet vorher nichts.</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/difference_dialog.py"></location>
            <source>{title} would collect more</source>
            <translation>{title} würde mehr erfassen</translation>
        </message>
        <message numerus="yes">
            <location filename="../../../gui/pellucid_gui/dialogs/first_run_words.py"></location>
            <source>{title} would collect {n:,} things more than you have seen. They are not recorded before you answer.</source>
            <extracomment>Of exactly one: {title} would collect 1 thing more than you have seen. It is not recorded before you answer.</extracomment>
            <translation>
                <numerusform>{title} würde 1 Sache mehr erfassen, als Sie gesehen haben. Sie wird nicht aufgezeichnet, bevor Sie antworten.</numerusform>
                <numerusform>{title} würde {n:,} Dinge mehr erfassen, als Sie gesehen haben. Sie werden nicht aufgezeichnet, bevor Sie antworten.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/explained_page.py"></location>
            <source>{title} would refuse this line too, and delete it unsent.</source>
            <translation>Auch {title} würde diese Zeile ablehnen und ungesendet löschen.</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/explained_page.py"></location>
            <source>{title} would refuse this line, and delete it unsent. {message}.</source>
            <translation>{title} würde diese Zeile ablehnen und ungesendet löschen. {message}.</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/service_feed.py"></location>
            <source>{title} writes its own log</source>
            <translation>{title} schreibt sein eigenes Protokoll</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/leftovers_dialog.py"></location>
            <source>{title}'s next start posts it in any case: nothing is kept back.</source>
            <translation>Der nächste Start von {title} überträgt ihn auf jeden Fall: Nichts wird zurückbehalten.</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/leftover_words.py"></location>
            <location filename="../../../gui/pellucid_gui/dialogs/leftovers_dialog.py"></location>
            <source>{title}'s next start posts it.</source>
            <translation>Der nächste Start von {title} überträgt ihn.</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/fates.py"></location>
            <source>{title}'s own log told that the upload failed. By then {title} had deleted the event, and it does not try again.</source>
            <translation>Das eigene Protokoll von {title} sagte, dass die Übertragung fehlschlug. Da hatte {title} das Ereignis schon gelöscht, und es versucht es nicht erneut.</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/fates.py"></location>
            <source>{title}'s own log told that the upload failed: {reason}. By then {title} had deleted the event, and it does not try again.</source>
            <translation>Das eigene Protokoll von {title} sagte, dass die Übertragung fehlschlug: {reason}. Da hatte {title} das Ereignis schon gelöscht, und es versucht es nicht erneut.</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/code_block.py"></location>
            <source>{title}, folded</source>
            <translation>{title}, eingeklappt</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/code_block.py"></location>
            <source>{title}, unfolded</source>
            <translation>{title}, ausgeklappt</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/errors.py"></location>
            <location filename="../../../core/pellucid/view/retelling.py"></location>
            <source>{title}. {remedy}</source>
            <translation>{title}. {remedy}</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/payload_parts.py"></location>
            <source>{title}: {purpose} Its class is “{class_words}”.</source>
            <translation>{title}: {purpose} Seine Klasse ist „{class_words}“.</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/own_side.py"></location>
            <location filename="../../../gui/pellucid_gui/pages/own_verbs.py"></location>
            <source>{trouble}.</source>
            <translation>{trouble}.</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/own_switch_dialog.py"></location>
            <source>{unconfirmed:,} of them may have arrived already: an upload was on its way.</source>
            <translation>{unconfirmed:,} davon sind vielleicht schon angekommen: Eine Übertragung war unterwegs.</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/own_words.py"></location>
            <source>{unconfirmed:,} of them may have been received before: an upload was on its way.</source>
            <translation>{unconfirmed:,} davon wurden vielleicht schon empfangen: Eine Übertragung war unterwegs.</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/config/warnings.py"></location>
            <source>{variable} is set in this environment: a Rerun started from here collects and sends, whatever its config says.</source>
            <translation>{variable} ist in dieser Umgebung gesetzt: Ein von hier gestartetes Rerun erfasst und sendet, was immer seine Konfiguration sagt.</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/config/warnings.py"></location>
            <source>{variable} is set in this environment: a Rerun started from here collects nothing, whatever its config says.</source>
            <translation>{variable} ist in dieser Umgebung gesetzt: Ein von hier gestartetes Rerun erfasst nichts, was immer seine Konfiguration sagt.</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/verb_bar.py"></location>
            <source>{verbs}: {reason}</source>
            <translation>{verbs}: {reason}</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/app_header.py"></location>
            <source>{watching} · always</source>
            <translation>{watching} · immer</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/days.py"></location>
            <source>{weekday}, {day} {month} {year}</source>
            <translation>{weekday}, {day}. {month} {year}</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/summary/words.py"></location>
            <source>{when} {title} sent {events}, {listed}.</source>
            <translation>{when} hat {title} {events} gesendet, {listed}.</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/summary/words.py"></location>
            <source>{when} {title} sent {events}.</source>
            <translation>{when} hat {title} {events} gesendet.</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/destination_dialog.py"></location>
            <source>{who}; Pellucid cannot check it</source>
            <translation>{who}; Pellucid kann es nicht prüfen</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/own_words.py"></location>
            <source>{why} That holds as far as this window can see: DO_NOT_TRACK, CI or {variable} in the environment of a running {title} can lower it further, and never raise it.</source>
            <translation>{why} Das gilt, soweit dieses Fenster es sehen kann: DO_NOT_TRACK, CI oder {variable} in der Umgebung eines laufenden {title} können es weiter senken, aber nie anheben.</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/summary/html.py"></location>
            <location filename="../../../core/pellucid/summary/html_charts.py"></location>
            <source>{word:capital}</source>
            <translation>{word:capital}</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/detail_pane.py"></location>
            <source>{words}.</source>
            <translation>{words}.</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/unasked.py"></location>
            <source>{words}. Who did this cannot be seen from outside.</source>
            <translation>{words}. Wer das war, ist von außen nicht zu sehen.</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/sections.py"></location>
            <source>… and {count:,} more; the payload has them all</source>
            <translation>… und {count:,} weitere; die Nutzdaten enthalten alle</translation>
        </message>
        <message numerus="yes">
            <location filename="../../../gui/pellucid_gui/widgets/json_folds.py"></location>
            <source>… {n:,} lines</source>
            <extracomment>Of exactly one: … {n:,} line</extracomment>
            <translation>
                <numerusform>… {n:,} Zeile</numerusform>
                <numerusform>… {n:,} Zeilen</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>privacy_action</name>
        <message>
            <location filename="../../../gui/pellucid_gui/privacy.py"></location>
            <source>Privacy…</source>
            <translation>Privatsphäre…</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/privacy.py"></location>
            <source>See what this program says about you, and decide</source>
            <translation>Sehen, was dieses Programm über Sie sagt, und entscheiden</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/privacy.py"></location>
            <source>Start `pellucid` by hand; it lists this program.</source>
            <translation>Starten Sie `pellucid` von Hand; es listet dieses Programm auf.</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/privacy.py"></location>
            <source>The privacy window cannot be started: {program}</source>
            <translation>Das Privatsphäre-Fenster kann nicht gestartet werden: {program}</translation>
        </message>
    </context>
</TS>
