<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
    <context>
        <name>AppHeader</name>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/app_header.py"></location>
            <source>Forget all copies of {title}…</source>
            <translation>遗忘 {title} 的全部副本…</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/app_header.py"></location>
            <source>Kept back for review…</source>
            <translation>留置供审阅…</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/app_header.py"></location>
            <source>{count} kept back</source>
            <translation>{count} 个留置</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/app_header.py"></location>
            <source>{count} kept back for review</source>
            <translation>{count} 个留置供审阅</translation>
        </message>
    </context>
    <context>
        <name>AppPage</name>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/app_page.py"></location>
            <source>There is no folder {folder} yet.</source>
            <translation>文件夹 {folder} 尚不存在。</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/app_page.py"></location>
            <source>This is a demo: a program that behaves like Rerun, in a temporary folder. Nothing is sent.</source>
            <translation>这是演示：一个行为类似 Rerun 的程序，位于临时文件夹中。不发送任何内容。</translation>
        </message>
    </context>
    <context>
        <name>CatalogueOutline</name>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/catalogue_outline.py"></location>
            <source>What may be collected</source>
            <translation>可收集的内容</translation>
        </message>
    </context>
    <context>
        <name>CataloguePage</name>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/catalogue_page.py"></location>
            <source> · {count} kinds of events</source>
            <translation> · {count} 种事件</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/catalogue_page.py"></location>
            <source> · {count} undocumented</source>
            <translation> · {count} 个未记载</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/catalogue_page.py"></location>
            <source>, {count} of them seen here</source>
            <translation>，其中 {count} 种在此看到</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/catalogue_page.py"></location>
            <source>It leaves one beside its events at its next start.</source>
            <translation>它会在下次启动时在其事件旁留下一个。</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/catalogue_page.py"></location>
            <source>Reading the catalogue…</source>
            <translation>正在读取目录…</translation>
        </message>
    </context>
    <context>
        <name>CatalogueTree</name>
        <message>
            <location filename="../../../gui/pellucid_gui/models/catalogue_tree.py"></location>
            <source>, seen here: {count}</source>
            <translation>，在此看到：{count}</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/catalogue_tree.py"></location>
            <source>, undocumented</source>
            <translation>，未记载</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/catalogue_tree.py"></location>
            <source>Event</source>
            <translation>事件</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/catalogue_tree.py"></location>
            <source>Last</source>
            <translation>最近</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/catalogue_tree.py"></location>
            <source>Seen here</source>
            <translation>在此看到</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/catalogue_tree.py"></location>
            <source>never</source>
            <translation>从未</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/catalogue_tree.py"></location>
            <source>not counted yet</source>
            <translation>尚未计数</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/catalogue_tree.py"></location>
            <source>unknown</source>
            <translation>未知</translation>
        </message>
    </context>
    <context>
        <name>CloudView</name>
        <message>
            <location filename="../../../gui/pellucid_gui/demo_viewer/cloud.py"></location>
            <source>Choose a sample on the left</source>
            <translation>请在左侧选择示例</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/demo_viewer/cloud.py"></location>
            <source>Point cloud: {name}</source>
            <translation>点云：{name}</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/demo_viewer/cloud.py"></location>
            <source>nothing is open</source>
            <translation>没有打开任何内容</translation>
        </message>
    </context>
    <context>
        <name>CodeBlock</name>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/code_block.py"></location>
            <source>Copy: {title}</source>
            <translation>复制：{title}</translation>
        </message>
    </context>
    <context>
        <name>CompareDialog</name>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/compare_dialog.py"></location>
            <source>All</source>
            <translation>全部</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/compare_dialog.py"></location>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/compare_dialog.py"></location>
            <source>Copy both as one text, with - and + before what differs</source>
            <translation>将两者复制为一段文本，不同之处前加 - 和 +</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/compare_dialog.py"></location>
            <source>Only what differs</source>
            <translation>只显示不同之处</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/compare_dialog.py"></location>
            <source>The difference before (Shift+F3)</source>
            <translation>上一处不同 (Shift+F3)</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/compare_dialog.py"></location>
            <source>The next difference (F3)</source>
            <translation>下一处不同 (F3)</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/compare_dialog.py"></location>
            <source>They differ in one place</source>
            <translation>两者有一处不同</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/compare_dialog.py"></location>
            <source>They differ in {count} places</source>
            <translation>两者有 {count} 处不同</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/compare_dialog.py"></location>
            <source>They say the same</source>
            <translation>两者内容相同</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/compare_dialog.py"></location>
            <source>Two events side by side</source>
            <translation>并排比较两个事件</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/compare_dialog.py"></location>
            <source>Which lines</source>
            <translation>哪些行</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/compare_dialog.py"></location>
            <source>{place} of {count}</source>
            <translation>第 {place} 处，共 {count} 处</translation>
        </message>
    </context>
    <context>
        <name>CompareTable</name>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/compare_table.py"></location>
            <source>Both payloads</source>
            <translation>两份载荷</translation>
        </message>
    </context>
    <context>
        <name>Comparing</name>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/comparing.py"></location>
            <source>No event of this kind and name came before this one</source>
            <translation>在此之前没有同类型同名的事件</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/comparing.py"></location>
            <source>Select two events in the table to compare them.</source>
            <translation>请在表格中选择两个事件进行比较。</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/comparing.py"></location>
            <source>The lines as recorded: of at least one of them nothing would leave.</source>
            <translation>记录原样的行：其中至少一行不会有内容离开。</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/comparing.py"></location>
            <source>What leaves of each event alone, made from its line, with a hash for each {mark}; every number as it is written.</source>
            <translation>各事件单独离开的内容，由其行生成，每个 {mark} 处为哈希；每个数字均按原样。</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/comparing.py"></location>
            <source>What leaves of each event alone, made from its line; every number as it is written.</source>
            <translation>各事件单独离开的内容，由其行生成；每个数字均按原样。</translation>
        </message>
    </context>
    <context>
        <name>CountBars</name>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/count_bars.py"></location>
            <source>Show all {count}</source>
            <translation>显示全部 {count} 个</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/count_bars.py"></location>
            <source>{count} more are in the exported page</source>
            <translation>导出的页面中还有 {count} 个</translation>
        </message>
    </context>
    <context>
        <name>CountRow</name>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/count_bars.py"></location>
            <source>Shows these events</source>
            <translation>显示这些事件</translation>
        </message>
    </context>
    <context>
        <name>CountedPage</name>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/late_page.py"></location>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
    </context>
    <context>
        <name>DayChart</name>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/day_chart.py"></location>
            <source>Events by day</source>
            <translation>按日统计的事件</translation>
        </message>
    </context>
    <context>
        <name>EventSheet</name>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/event_sheet.py"></location>
            <source>About the chosen event</source>
            <translation>关于所选事件</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/event_sheet.py"></location>
            <source>It has no fields of its own.</source>
            <translation>它没有自己的字段。</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/event_sheet.py"></location>
            <source>The version that was seen last does not have it.</source>
            <translation>最近看到的版本没有它。</translation>
        </message>
    </context>
    <context>
        <name>EventTable</name>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/event_table.py"></location>
            <source>Events</source>
            <translation>事件</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/event_table.py"></location>
            <source>No event begins with {head}</source>
            <translation>没有以 {head} 开头的事件</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/event_table.py"></location>
            <source>{head} – no such event</source>
            <translation>{head} – 没有这样的事件</translation>
        </message>
    </context>
    <context>
        <name>EventsPane</name>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/events_pane.py"></location>
            <source>Columns: choose, arrange, order</source>
            <translation>列：选择、排列、排序</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/events_pane.py"></location>
            <source>Looking for {head}</source>
            <translation>正在查找 {head}</translation>
        </message>
    </context>
    <context>
        <name>ExplainedPage</name>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/explained_page.py"></location>
            <source>Before</source>
            <translation>之前</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/explained_page.py"></location>
            <source>Both payloads beside each other</source>
            <translation>并排显示两份载荷</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/explained_page.py"></location>
            <source>Each field</source>
            <translation>每个字段</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/explained_page.py"></location>
            <source>Field</source>
            <translation>字段</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/explained_page.py"></location>
            <source>Fields</source>
            <translation>字段</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/explained_page.py"></location>
            <source>Looking at each field…</source>
            <translation>正在查看每个字段…</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/explained_page.py"></location>
            <source>No event of this kind and name came before it, of those that are still here.</source>
            <translation>在仍保留的事件中，此前没有同类型同名的事件。</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/explained_page.py"></location>
            <source>Now</source>
            <translation>现在</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/explained_page.py"></location>
            <source>Side by side…</source>
            <translation>并排…</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/explained_page.py"></location>
            <source>The first of its kind</source>
            <translation>同类中的第一个</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/explained_page.py"></location>
            <source>This event is large.</source>
            <translation>此事件较大。</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/explained_page.py"></location>
            <source>Value</source>
            <translation>值</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/explained_page.py"></location>
            <source>What differs</source>
            <translation>不同之处</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/explained_page.py"></location>
            <source>What differs ({count})</source>
            <translation>不同之处（{count}）</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/explained_page.py"></location>
            <source>What it means</source>
            <translation>含义</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/explained_page.py"></location>
            <source>What to see of the fields</source>
            <translation>查看字段的哪一方面</translation>
        </message>
    </context>
    <context>
        <name>FilterBar</name>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/filter_bar.py"></location>
            <source>Clear the filter (Esc)</source>
            <translation>清除筛选 (Esc)</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/filter_bar.py"></location>
            <source>Progress</source>
            <translation>进度</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/filter_bar.py"></location>
            <source>What a filter can say</source>
            <translation>筛选可以怎么写</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/filter_bar.py"></location>
            <source>{rows} of {total}</source>
            <translation>{rows} / {total}</translation>
        </message>
    </context>
    <context>
        <name>FilterChips</name>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/filter_chips.py"></location>
            <source>Parts of the filter</source>
            <translation>筛选的各部分</translation>
        </message>
    </context>
    <context>
        <name>FilterField</name>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/filter_field.py"></location>
            <source>Filter</source>
            <translation>筛选</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/filter_field.py"></location>
            <source>Filter: words, name:viewer*, state:queued, since:1h …</source>
            <translation>筛选：词语、name:viewer*、state:queued、since:1h ……</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/filter_field.py"></location>
            <source>Recent</source>
            <translation>最近</translation>
        </message>
    </context>
    <context>
        <name>FilterHelp</name>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/filter_help.py"></location>
            <source>Try it</source>
            <translation>试一试</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/filter_help.py"></location>
            <source>What a filter can say</source>
            <translation>筛选可以怎么写</translation>
        </message>
    </context>
    <context>
        <name>FilterMenu</name>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/filter_menu.py"></location>
            <source>Arrange your filters…</source>
            <translation>整理您的筛选…</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/filter_menu.py"></location>
            <source>Recent</source>
            <translation>最近</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/filter_menu.py"></location>
            <source>Save this filter…</source>
            <translation>保存此筛选…</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/filter_menu.py"></location>
            <source>Saved and recent filters</source>
            <translation>已保存和最近的筛选</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/filter_menu.py"></location>
            <source>Useful</source>
            <translation>常用</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/filter_menu.py"></location>
            <source>Your filters</source>
            <translation>您的筛选</translation>
        </message>
    </context>
    <context>
        <name>FilterPopup</name>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/filter_popup.py"></location>
            <source>Suggestions</source>
            <translation>建议</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/filter_popup.py"></location>
            <source>↓ to choose · Tab takes it · Esc closes</source>
            <translation>↓ 选择 · Tab 采用 · Esc 关闭</translation>
        </message>
    </context>
    <context>
        <name>FindBar</name>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/find_bar.py"></location>
            <source>Close the search (Esc)</source>
            <translation>关闭搜索 (Esc)</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/find_bar.py"></location>
            <source>Nothing found</source>
            <translation>未找到</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/find_bar.py"></location>
            <source>Nothing found in what is shown</source>
            <translation>在显示的内容中未找到</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/find_bar.py"></location>
            <source>Only what is shown is searched</source>
            <translation>只搜索显示的内容</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/find_bar.py"></location>
            <source>Search in this text</source>
            <translation>在此文本中搜索</translation>
        </message>
    </context>
    <context>
        <name>FirstRunDialog</name>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/first_run_dialog.py"></location>
            <source>All that may be collected, and each class by itself…</source>
            <translation>所有可收集的内容，以及各个类别…</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/first_run_dialog.py"></location>
            <source>Question</source>
            <translation>问题</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/first_run_dialog.py"></location>
            <source>What would be sent first</source>
            <translation>首先会发送什么</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/first_run_dialog.py"></location>
            <source>Where it would go</source>
            <translation>发往何处</translation>
        </message>
    </context>
    <context>
        <name>FollowButton</name>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/follow_button.py"></location>
            <source> · {count} new</source>
            <translation> · {count} 个新事件</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/follow_button.py"></location>
            <source>Follow: go to the newest event and keep it in view (Ctrl+End)</source>
            <translation>跟随：转到最新事件并保持可见 (Ctrl+End)</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/follow_button.py"></location>
            <source>Following</source>
            <translation>跟随中</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/follow_button.py"></location>
            <source>New events scroll into view; scroll up or choose an event to pause</source>
            <translation>新事件会滚动进入视野；向上滚动或选择事件可暂停</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/follow_button.py"></location>
            <source>Paused</source>
            <translation>已暂停</translation>
        </message>
    </context>
    <context>
        <name>Foot</name>
        <message>
            <location filename="../../../gui/pellucid_gui/demo_viewer/foot.py"></location>
            <source>No event received yet by the receiver on this machine; nothing leaves it</source>
            <translation>此计算机上的接收端尚未收到事件；没有内容离开本机</translation>
        </message>
    </context>
    <context>
        <name>Forgetting</name>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/forgetting.py"></location>
            <source>Counting what would be forgotten</source>
            <translation>正在统计将被遗忘的内容</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/forgetting.py"></location>
            <source>Forgetting all copies, session by session</source>
            <translation>正在逐个会话遗忘全部副本</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/forgetting.py"></location>
            <source>There is nothing to forget: Pellucid has no copy of it.</source>
            <translation>没有可遗忘的内容：Pellucid 没有其副本。</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/forgetting.py"></location>
            <source>There is nothing to forget: its bytes are gone.</source>
            <translation>没有可遗忘的内容：其字节已消失。</translation>
        </message>
    </context>
    <context>
        <name>HeaderFrame</name>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/header_frame.py"></location>
            <source>About Pellucid</source>
            <translation>关于 Pellucid</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/header_frame.py"></location>
            <source>Keyboard</source>
            <translation>键盘</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/header_frame.py"></location>
            <source>More</source>
            <translation>更多</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/header_frame.py"></location>
            <source>Sessions…</source>
            <translation>会话…</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/header_frame.py"></location>
            <source>Verify what is kept…</source>
            <translation>校验保留内容…</translation>
        </message>
    </context>
    <context>
        <name>JobBar</name>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/job_bar.py"></location>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/job_bar.py"></location>
            <source>Dismiss</source>
            <translation>关闭</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/job_bar.py"></location>
            <source>Done</source>
            <translation>完成</translation>
        </message>
    </context>
    <context>
        <name>JourneyPage</name>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/journey_page.py"></location>
            <source>After the step before</source>
            <translation>距上一步</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/journey_page.py"></location>
            <source>No receipt tells of it yet.</source>
            <translation>尚无凭据提及它。</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/journey_page.py"></location>
            <source>What became of it</source>
            <translation>其去向</translation>
        </message>
    </context>
    <context>
        <name>JsonView</name>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/json_view.py"></location>
            <source>Fold what is around the cursor</source>
            <translation>折叠光标处的内容</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/json_view.py"></location>
            <source>Unfold all</source>
            <translation>全部展开</translation>
        </message>
    </context>
    <context>
        <name>LeftoversDialog</name>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/leftovers_dialog.py"></location>
            <source>Let go</source>
            <translation>放行</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <location filename="../../../gui/pellucid_gui/main_window.py"></location>
            <source>The window changes its language as soon as what is under way has ended.</source>
            <translation>正在进行的操作结束后，窗口即切换语言。</translation>
        </message>
    </context>
    <context>
        <name>MatchSteps</name>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/match_steps.py"></location>
            <source>The next place that was found (F3)</source>
            <translation>找到的下一处 (F3)</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/match_steps.py"></location>
            <source>The place before (Shift+F3)</source>
            <translation>上一处 (Shift+F3)</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/match_steps.py"></location>
            <source>{place} of {n}</source>
            <translation>第 {place} 处，共 {n} 处</translation>
        </message>
    </context>
    <context>
        <name>Notice</name>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/notice.py"></location>
            <source>Error</source>
            <translation>错误</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/notice.py"></location>
            <source>Note</source>
            <translation>提示</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/notice.py"></location>
            <source>Warning</source>
            <translation>警告</translation>
        </message>
    </context>
    <context>
        <name>NoticeBar</name>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/notice_bar.py"></location>
            <source>Dismiss</source>
            <translation>关闭</translation>
        </message>
    </context>
    <context>
        <name>OutboxHead</name>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/outbox_head.py"></location>
            <source>Held</source>
            <translation>暂留</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/outbox_head.py"></location>
            <source>Next request</source>
            <translation>下一个请求</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/outbox_head.py"></location>
            <source>The request after this one</source>
            <translation>此请求之后的请求</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/outbox_head.py"></location>
            <source>The request before this one</source>
            <translation>此请求之前的请求</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/outbox_head.py"></location>
            <source>What is looked at</source>
            <translation>查看的内容</translation>
        </message>
    </context>
    <context>
        <name>OutboxParts</name>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/outbox_parts.py"></location>
            <source>Looking at what leaves next…</source>
            <translation>正在查看接下来离开的内容…</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/outbox_parts.py"></location>
            <source>Try again</source>
            <translation>重试</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/outbox_parts.py"></location>
            <source>What can be done with the chosen event or field</source>
            <translation>可对所选事件或字段执行的操作</translation>
        </message>
    </context>
    <context>
        <name>OutlinePage</name>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/outline_page.py"></location>
            <source>Clear search</source>
            <translation>清除搜索</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/outline_page.py"></location>
            <source>Count again</source>
            <translation>重新计数</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/outline_page.py"></location>
            <source>Counting events</source>
            <translation>正在统计事件</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/outline_page.py"></location>
            <source>Counting… {share}</source>
            <translation>正在统计… {share}</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/outline_page.py"></location>
            <source>No catalogue</source>
            <translation>没有目录</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/outline_page.py"></location>
            <source>Nothing found</source>
            <translation>未找到</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/outline_page.py"></location>
            <source>Search events and fields</source>
            <translation>搜索事件和字段</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/outline_page.py"></location>
            <source>Try again</source>
            <translation>重试</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/outline_page.py"></location>
            <source>{title} has left no catalogue</source>
            <translation>{title} 没有留下目录</translation>
        </message>
    </context>
    <context>
        <name>OwnHeader</name>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/own_header.py"></location>
            <source>Before a batch leaves</source>
            <translation>批次离开之前</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/own_header.py"></location>
            <source>Choose again…</source>
            <translation>重新选择…</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/own_header.py"></location>
            <source>Forget all events of {title}…</source>
            <translation>遗忘 {title} 的全部事件…</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/own_header.py"></location>
            <source>Go on now</source>
            <translation>立即继续</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/own_header.py"></location>
            <source>Pause for an hour</source>
            <translation>暂停一小时</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/own_header.py"></location>
            <source>Pause until {title} is started again</source>
            <translation>暂停到 {title} 重新启动</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/own_header.py"></location>
            <source>What is asked…</source>
            <translation>询问的内容…</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/own_header.py"></location>
            <source>What is collected…</source>
            <translation>收集的内容…</translation>
        </message>
    </context>
    <context>
        <name>OwnSide</name>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/own_side.py"></location>
            <source>{title} sends nothing at present.</source>
            <translation>{title} 目前不发送任何内容。</translation>
        </message>
    </context>
    <context>
        <name>OwnVerbs</name>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/own_verbs.py"></location>
            <source>Undone: the e-mail address is attached again.</source>
            <translation>已撤销：电子邮件地址又附加上了。</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/own_verbs.py"></location>
            <source>{title} has the new id {id}.</source>
            <translation>{title} 的新 ID 为 {id}。</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/own_verbs.py"></location>
            <source>{title} records nothing any more.</source>
            <translation>{title} 不再记录任何内容。</translation>
        </message>
    </context>
    <context>
        <name>PageTabs</name>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/page_tabs.py"></location>
            <source>Events</source>
            <translation>事件</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/page_tabs.py"></location>
            <source>Pages</source>
            <translation>页面</translation>
        </message>
    </context>
    <context>
        <name>PayloadReader</name>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/payload_reader.py"></location>
            <source>Events</source>
            <translation>事件</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/payload_reader.py"></location>
            <source>Exact bytes</source>
            <translation>确切字节</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/payload_reader.py"></location>
            <source>What each part means</source>
            <translation>各部分的含义</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/payload_reader.py"></location>
            <source>unreadable line</source>
            <translation>不可读的行</translation>
        </message>
    </context>
    <context>
        <name>PhaseLine</name>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/phase_line.py"></location>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/phase_line.py"></location>
            <source>Open again</source>
            <translation>重新打开</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/phase_line.py"></location>
            <source>Opening… {share}</source>
            <translation>正在打开… {share}</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/phase_line.py"></location>
            <source>Ordering…</source>
            <translation>正在排序…</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/phase_line.py"></location>
            <source>Search on</source>
            <translation>继续搜索</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/phase_line.py"></location>
            <source>Searching… {share}</source>
            <translation>正在搜索… {share}</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/phase_line.py"></location>
            <source>Stopped</source>
            <translation>已停止</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/phase_line.py"></location>
            <source>Stopped: only {share} is searched</source>
            <translation>已停止：只搜索了 {share}</translation>
        </message>
    </context>
    <context>
        <name>Pointing</name>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/pointing.py"></location>
            <source>Looking for event {event}…</source>
            <translation>正在查找事件 {event}…</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/pointing.py"></location>
            <source>There is no event {event} here. It may have been forgotten, or never have been seen.</source>
            <translation>这里没有事件 {event}。它可能已被遗忘，或从未看到。</translation>
        </message>
    </context>
    <context>
        <name>QuestionBand</name>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/question_band.py"></location>
            <source>Question</source>
            <translation>问题</translation>
        </message>
    </context>
    <context>
        <name>RecordDesk</name>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/record_desk.py"></location>
            <source>There is no payload: nothing of this line would leave.</source>
            <translation>没有载荷：此行不会有内容离开。</translation>
        </message>
    </context>
    <context>
        <name>RequestOutline</name>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/request_outline.py"></location>
            <source>Events and fields of the request</source>
            <translation>请求中的事件和字段</translation>
        </message>
    </context>
    <context>
        <name>RequestPane</name>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/request_pane.py"></location>
            <source>Batch {batch}</source>
            <translation>批次 {batch}</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/request_pane.py"></location>
            <source>Body, exactly as it leaves</source>
            <translation>正文，与离开时完全一致</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/request_pane.py"></location>
            <source>Copy the request</source>
            <translation>复制请求</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/request_pane.py"></location>
            <source>Its other headers, and their order, are not known.</source>
            <translation>不知道其余标头及其顺序。</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/request_pane.py"></location>
            <source>Request line and headers</source>
            <translation>请求行和标头</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/request_pane.py"></location>
            <source>Save the body to a file…</source>
            <translation>将正文保存到文件…</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/request_pane.py"></location>
            <source>User-Agent names the engine that sends. Its version is shown as this window has it; the program may have another one inside.</source>
            <translation>User-Agent 指明负责发送的引擎。此处的版本是此窗口所用的；程序内部可能是另一个版本。</translation>
        </message>
    </context>
    <context>
        <name>Reviews</name>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/reviewing.py"></location>
            <source>It leaves one at its next start</source>
            <translation>它会在下次启动时留下一个</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/reviewing.py"></location>
            <source>Let this event go?</source>
            <translation>放行此事件？</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/reviewing.py"></location>
            <source>Look at it…</source>
            <translation>查看…</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/reviewing.py"></location>
            <source>Look at them…</source>
            <translation>查看…</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/reviewing.py"></location>
            <source>See the difference…</source>
            <translation>查看差异…</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/reviewing.py"></location>
            <source>This event has no field that could be taken out.</source>
            <translation>此事件没有可取出的字段。</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/reviewing.py"></location>
            <source>What you tick is sent to {host}, exactly as it stands here; all else stays where it is.</source>
            <translation>您勾选的内容会原样发送到 {host}；其余留在原处。</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/reviewing.py"></location>
            <source>{title} has left no catalogue that can be read. {why}.</source>
            <translation>{title} 没有留下可读取的目录。{why}。</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/reviewing.py"></location>
            <source>{title} {version} would collect more: {names}. It waits until you have seen it.</source>
            <translation>{title} {version} 想收集更多：{names}。在您查看之前不会收集。</translation>
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
            <translation>列</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/row_menu.py"></location>
            <source>Compare the two…</source>
            <translation>比较两者…</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/row_menu.py"></location>
            <source>Compare with the last of its kind…</source>
            <translation>与同类的上一个比较…</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/row_menu.py"></location>
            <source>Copy as</source>
            <translation>复制为</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/row_menu.py"></location>
            <source>Copy line as text</source>
            <translation>将行复制为文本</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/row_menu.py"></location>
            <source>Copy payload</source>
            <translation>复制载荷</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/row_menu.py"></location>
            <source>Copy {count} lines as text</source>
            <translation>将 {count} 行复制为文本</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/row_menu.py"></location>
            <source>Export all {count} shown…</source>
            <translation>导出显示的全部 {count} 个…</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/row_menu.py"></location>
            <source>Export {count} events…</source>
            <translation>导出 {count} 个事件…</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/row_menu.py"></location>
            <source>Filter by this event name</source>
            <translation>按此事件名称筛选</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/row_menu.py"></location>
            <source>Filter by this session</source>
            <translation>按此会话筛选</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/row_menu.py"></location>
            <source>Filter by this state</source>
            <translation>按此状态筛选</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/row_menu.py"></location>
            <source>Forget this event…</source>
            <translation>遗忘此事件…</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/row_menu.py"></location>
            <source>Forget this session…</source>
            <translation>遗忘此会话…</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/row_menu.py"></location>
            <source>Hide this event name</source>
            <translation>隐藏此事件名称</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/row_menu.py"></location>
            <source>JSON</source>
            <translation>JSON</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/row_menu.py"></location>
            <source>Payload</source>
            <translation>载荷</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/row_menu.py"></location>
            <source>Recorded line</source>
            <translation>记录的行</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/row_menu.py"></location>
            <source>curl command</source>
            <translation>curl 命令</translation>
        </message>
    </context>
    <context>
        <name>RuleSheet</name>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/rule_sheet.py"></location>
            <source>About the chosen rule</source>
            <translation>关于所选规则</translation>
        </message>
    </context>
    <context>
        <name>RulesOutline</name>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/rules_outline.py"></location>
            <source>Events and fields with their rules</source>
            <translation>事件和字段及其规则</translation>
        </message>
    </context>
    <context>
        <name>RulesPage</name>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/rules_page.py"></location>
            <source>Clear all rules</source>
            <translation>清除所有规则</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/rules_page.py"></location>
            <source>It leaves one beside its events at its next start. Then there is something to rule.</source>
            <translation>它会在下次启动时在其事件旁留下一个。届时即可设置规则。</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/rules_page.py"></location>
            <source>No rules</source>
            <translation>没有规则</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/rules_page.py"></location>
            <source>Reading your rules…</source>
            <translation>正在读取您的规则…</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/rules_page.py"></location>
            <source>Reset all</source>
            <translation>全部重置</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/rules_page.py"></location>
            <source>Takes all rules away: everything is sent as it was recorded</source>
            <translation>移除所有规则：一切按记录原样发送</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/rules_page.py"></location>
            <source>What is sent of {name}</source>
            <translation>{name} 中发送的内容</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/rules_page.py"></location>
            <source>Your rules cannot be read, so nothing is sent</source>
            <translation>无法读取您的规则，因此不发送任何内容</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/rules_page.py"></location>
            <source>{reason}.

Correct the file, or clear all rules: then everything is sent as it was recorded. The broken file is kept beside the new one.</source>
            <translation>{reason}。

请修正该文件，或清除所有规则：此后一切都会按记录原样发送。损坏的文件会保留在新文件旁边。</translation>
        </message>
    </context>
    <context>
        <name>RulesTree</name>
        <message>
            <location filename="../../../gui/pellucid_gui/models/rules_tree.py"></location>
            <source>Event or field</source>
            <translation>事件或字段</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/rules_tree.py"></location>
            <source>Last 30 days</source>
            <translation>最近 30 天</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/rules_tree.py"></location>
            <source>Rule</source>
            <translation>规则</translation>
        </message>
    </context>
    <context>
        <name>Saving</name>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/saving.py"></location>
            <source>Save</source>
            <translation>保存</translation>
        </message>
    </context>
    <context>
        <name>SearchField</name>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/search_field.py"></location>
            <source>Clear search</source>
            <translation>清除搜索</translation>
        </message>
    </context>
    <context>
        <name>SectionTable</name>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/section_table.py"></location>
            <source>Copy</source>
            <translation>复制</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/section_table.py"></location>
            <source>Copy name</source>
            <translation>复制名称</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/section_table.py"></location>
            <source>Copy path in the payload</source>
            <translation>复制在载荷中的路径</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/section_table.py"></location>
            <source>Copy value</source>
            <translation>复制值</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/section_table.py"></location>
            <source>Filter by this value</source>
            <translation>按此值筛选</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/section_table.py"></location>
            <source>Hide this value</source>
            <translation>隐藏此值</translation>
        </message>
    </context>
    <context>
        <name>SelectionDesk</name>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/selection_desk.py"></location>
            <source>CSV, for a spreadsheet (*.csv)</source>
            <translation>CSV，用于电子表格 (*.csv)</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/selection_desk.py"></location>
            <source>Export cancelled; no file was written</source>
            <translation>导出已取消；未写入文件</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/selection_desk.py"></location>
            <source>Export events</source>
            <translation>导出事件</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/selection_desk.py"></location>
            <source>Exported {count} events, {size}, to {file}</source>
            <translation>已将 {count} 个事件（{size}）导出到 {file}</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/selection_desk.py"></location>
            <source>Exporting {count} events to {file}</source>
            <translation>正在将 {count} 个事件导出到 {file}</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/selection_desk.py"></location>
            <source>Export…</source>
            <translation>导出…</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/selection_desk.py"></location>
            <source>JSON (*.json)</source>
            <translation>JSON (*.json)</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/selection_desk.py"></location>
            <source>JSON lines (*.ndjson)</source>
            <translation>JSON 行 (*.ndjson)</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/selection_desk.py"></location>
            <source>Recorded lines, byte for byte (*.ndjson)</source>
            <translation>记录的行，逐字节 (*.ndjson)</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/selection_desk.py"></location>
            <source>Show folder</source>
            <translation>显示文件夹</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/selection_desk.py"></location>
            <source>There is nothing to copy: nothing of this would leave.</source>
            <translation>没有可复制的内容：其中不会有内容离开。</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/selection_desk.py"></location>
            <source>{count} events are too much for a clipboard; a file takes them.</source>
            <translation>{count} 个事件超出剪贴板容量；可存入文件。</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/selection_desk.py"></location>
            <source>{count} events selected</source>
            <translation>已选择 {count} 个事件</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/selection_desk.py"></location>
            <source>{count} selected</source>
            <translation>已选择 {count} 个</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/selection_desk.py"></location>
            <source>{count} selected · {size}</source>
            <translation>已选择 {count} 个 · {size}</translation>
        </message>
    </context>
    <context>
        <name>SeveralSelected</name>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/several_selected.py"></location>
            <source>Choose a single one to read it; Esc leaves one.</source>
            <translation>选择单个事件进行阅读；Esc 只留一个。</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/several_selected.py"></location>
            <source>Compare…</source>
            <translation>比较…</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/several_selected.py"></location>
            <source>Copy as JSON</source>
            <translation>复制为 JSON</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/several_selected.py"></location>
            <source>Export…</source>
            <translation>导出…</translation>
        </message>
    </context>
    <context>
        <name>SummaryPage</name>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/summary_page.py"></location>
            <source> · something has changed since</source>
            <translation> · 此后有变化</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/summary_page.py"></location>
            <source>1 y</source>
            <translation>1 年</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/summary_page.py"></location>
            <source>30 d</source>
            <translation>30 天</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/summary_page.py"></location>
            <source>7 d</source>
            <translation>7 天</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/summary_page.py"></location>
            <source>As of {time}</source>
            <translation>截至 {time}</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/summary_page.py"></location>
            <source>One HTML file with everything in it, to keep, to print or to send</source>
            <translation>包含全部内容的单个 HTML 文件，可保存、打印或发送</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/summary_page.py"></location>
            <source>Read the events again</source>
            <translation>重新读取事件</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/summary_page.py"></location>
            <source>Reading the events</source>
            <translation>正在读取事件</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/summary_page.py"></location>
            <source>Reading the events…</source>
            <translation>正在读取事件…</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/summary_page.py"></location>
            <source>Reading… {share}</source>
            <translation>正在读取… {share}</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/summary_page.py"></location>
            <source>Save as page</source>
            <translation>存为网页</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/summary_page.py"></location>
            <source>Save as page…</source>
            <translation>存为网页…</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/summary_page.py"></location>
            <source>Saved as {file}.</source>
            <translation>已存为 {file}。</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/summary_page.py"></location>
            <source>The events were not read to the end</source>
            <translation>事件未读取完毕</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/summary_page.py"></location>
            <source>The last 30 days</source>
            <translation>最近 30 天</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/summary_page.py"></location>
            <source>The last 7 days</source>
            <translation>最近 7 天</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/summary_page.py"></location>
            <source>The last year</source>
            <translation>最近一年</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/summary_page.py"></location>
            <source>Time range</source>
            <translation>时间范围</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/summary_page.py"></location>
            <source>Try again</source>
            <translation>重试</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/summary_page.py"></location>
            <source>Web page (*.html)</source>
            <translation>网页 (*.html)</translation>
        </message>
    </context>
    <context>
        <name>SummaryView</name>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/summary_view.py"></location>
            <source>Events by day</source>
            <translation>按日统计的事件</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/summary_view.py"></location>
            <source>Events by name</source>
            <translation>按名称统计的事件</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/summary_view.py"></location>
            <source>Events, {days} days a bar</source>
            <translation>事件，每条 {days} 天</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/summary_view.py"></location>
            <source>Found in them</source>
            <translation>其中的发现</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/summary_view.py"></location>
            <source>Summary</source>
            <translation>摘要</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/summary_view.py"></location>
            <source>What was found in them</source>
            <translation>在其中发现了什么</translation>
        </message>
    </context>
    <context>
        <name>TableColumns</name>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/table_columns.py"></location>
            <source>Arrange</source>
            <translation>排列</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/table_columns.py"></location>
            <source>Fit width to what is in sight</source>
            <translation>宽度适应可见内容</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/table_columns.py"></location>
            <source>Hide</source>
            <translation>隐藏</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/table_columns.py"></location>
            <source>Move left</source>
            <translation>左移</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/table_columns.py"></location>
            <source>Move right</source>
            <translation>右移</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/table_columns.py"></location>
            <source>Order by</source>
            <translation>排序依据</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/table_columns.py"></location>
            <source>Standard columns</source>
            <translation>标准列</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/table_columns.py"></location>
            <source>{title}</source>
            <translation>{title}</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/table_columns.py"></location>
            <source>{title}, descending</source>
            <translation>{title}，降序</translation>
        </message>
    </context>
    <context>
        <name>Timeline</name>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/timeline.py"></location>
            <source>30 d</source>
            <translation>30 天</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/timeline.py"></location>
            <source>7 d</source>
            <translation>7 天</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/timeline.py"></location>
            <source>All</source>
            <translation>全部</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/timeline.py"></location>
            <source>All events</source>
            <translation>全部事件</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/timeline.py"></location>
            <source>Hide the timeline</source>
            <translation>隐藏时间线</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/timeline_words.py"></location>
            <source>No events in the last 30 days</source>
            <translation>最近 30 天没有事件</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/timeline_words.py"></location>
            <source>No events in the last 7 days</source>
            <translation>最近 7 天没有事件</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/timeline_words.py"></location>
            <source>No events that tell a time</source>
            <translation>没有带时间的事件</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/timeline_words.py"></location>
            <source>No events today</source>
            <translation>今天没有事件</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/timeline.py"></location>
            <source>Show the timeline</source>
            <translation>显示时间线</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/timeline.py"></location>
            <source>The last 30 days</source>
            <translation>最近 30 天</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/timeline.py"></location>
            <source>The last 7 days</source>
            <translation>最近 7 天</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/timeline.py"></location>
            <source>Time range</source>
            <translation>时间范围</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/timeline.py"></location>
            <source>Today</source>
            <translation>今天</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/timeline_words.py"></location>
            <source>no events</source>
            <translation>没有事件</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/timeline.py"></location>
            <source>{time}: no events</source>
            <translation>{time}：没有事件</translation>
        </message>
    </context>
    <context>
        <name>TimelinePlot</name>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/timeline_plot.py"></location>
            <source>Events over time</source>
            <translation>事件随时间的分布</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/timeline_plot.py"></location>
            <source>No events</source>
            <translation>没有事件</translation>
        </message>
    </context>
    <context>
        <name>Toast</name>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/toast.py"></location>
            <source>Dismiss</source>
            <translation>关闭</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/toast.py"></location>
            <source>Undo</source>
            <translation>撤销</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/toast.py"></location>
            <source>Undo (Ctrl+Z)</source>
            <translation>撤销 (Ctrl+Z)</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/toast.py"></location>
            <source>{count} more</source>
            <translation>另有 {count} 条</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/toast.py"></location>
            <source>{count} s</source>
            <translation>{count} 秒</translation>
        </message>
    </context>
    <context>
        <name>UnruledPage</name>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/unruled_page.py"></location>
            <source>Its collection is off: from its next start on it sends nothing at all.</source>
            <translation>其收集已关闭：从下次启动起不发送任何内容。</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/unruled_page.py"></location>
            <source>Switch collection off</source>
            <translation>关闭收集</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/unruled_page.py"></location>
            <source>There are no rules for {title}</source>
            <translation>{title} 没有可用的规则</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/unruled_page.py"></location>
            <source>What can be done: switch its collection off as a whole, or hold what finished runs leave behind until you have read it.</source>
            <translation>可采取的措施：整体关闭其收集，或留置已结束的运行所遗留的内容，直到您阅读。</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/unruled_page.py"></location>
            <source>{title} posts its queue itself, as a whole. Pellucid reads along and changes nothing on the way, so neither a single event nor a field of one can be hashed, redacted or withheld.</source>
            <translation>{title} 自己整体上传其队列。Pellucid 只是旁读，不在途中作任何更改，因此无法对单个事件或其字段进行哈希、抹除或扣留。</translation>
        </message>
    </context>
    <context>
        <name>Verbs</name>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/verbs.py"></location>
            <source>{title} collects from its next start on.</source>
            <translation>{title} 从下次启动起收集。</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/verbs.py"></location>
            <source>{title} collects nothing from its next start on.</source>
            <translation>{title} 从下次启动起不收集任何内容。</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/verbs.py"></location>
            <source>{title} has the new id {id} from its next start on.</source>
            <translation>{title} 从下次启动起使用新 ID {id}。</translation>
        </message>
    </context>
    <context>
        <name>VerifyDialog</name>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/verify_dialog.py"></location>
            <source>All that can be checked holds.</source>
            <translation>凡可校验的内容均无问题。</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/verify_dialog.py"></location>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/verify_dialog.py"></location>
            <source>Check again</source>
            <translation>重新校验</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/verify_dialog.py"></location>
            <source>Checking</source>
            <translation>正在校验</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/verify_dialog.py"></location>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/verify_dialog.py"></location>
            <source>Copy the report</source>
            <translation>复制报告</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/verify_dialog.py"></location>
            <source>Each session's receipts and lines are read and compared. Nothing is changed.</source>
            <translation>读取并比较每个会话的凭据和行。不作任何更改。</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/verify_dialog.py"></location>
            <source>No fault: {note}.</source>
            <translation>并非错误：{note}。</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/verify_dialog.py"></location>
            <source>Session {name}</source>
            <translation>会话 {name}</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/verify_dialog.py"></location>
            <source>The list of sessions that were let go</source>
            <translation>已放弃会话的列表</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/verify_dialog.py"></location>
            <source>The list of sessions that were let go is broken; the sessions themselves hold.</source>
            <translation>已放弃会话的列表已损坏；会话本身无问题。</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/verify_dialog.py"></location>
            <source>What is wrong</source>
            <translation>问题所在</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/verify_dialog.py"></location>
            <source>{share} checked</source>
            <translation>已校验 {share}</translation>
        </message>
    </context>
    <context>
        <name>ViewMenu</name>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/view_menu.py"></location>
            <source>As the system</source>
            <translation>跟随系统</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/view_menu.py"></location>
            <source>Colours</source>
            <translation>颜色</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/view_menu.py"></location>
            <source>Contrast</source>
            <translation>对比度</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/view_menu.py"></location>
            <source>Dark</source>
            <translation>深色</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/view_menu.py"></location>
            <source>High</source>
            <translation>高</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/view_menu.py"></location>
            <source>Language</source>
            <translation>语言</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/view_menu.py"></location>
            <source>Light</source>
            <translation>浅色</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/view_menu.py"></location>
            <source>Motion</source>
            <translation>动态效果</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/view_menu.py"></location>
            <source>Normal</source>
            <translation>正常</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/view_menu.py"></location>
            <source>Nothing moves</source>
            <translation>没有动态效果</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/view_menu.py"></location>
            <source>Things may move</source>
            <translation>允许动态效果</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/view_menu.py"></location>
            <source>View</source>
            <translation>视图</translation>
        </message>
    </context>
    <context>
        <name>ViewerProgram</name>
        <message>
            <location filename="../../../gui/pellucid_gui/demo_viewer/app.py"></location>
            <source>Answer…</source>
            <translation>作答…</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/demo_viewer/app.py"></location>
            <source>Choose again…</source>
            <translation>重新选择…</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/demo_viewer/app.py"></location>
            <source>My Viewer would like to send anonymous usage data. Until you decide, it is kept here and nothing is sent.</source>
            <translation>My Viewer 希望发送匿名使用数据。在您决定之前，数据保留在此，不发送任何内容。</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/demo_viewer/app.py"></location>
            <source>Something went wrong ({name})</source>
            <translation>出了问题（{name}）</translation>
        </message>
    </context>
    <context>
        <name>ViewerWindow</name>
        <message>
            <location filename="../../../gui/pellucid_gui/demo_viewer/window.py"></location>
            <source>&amp;File</source>
            <translation>文件(&amp;F)</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/demo_viewer/window.py"></location>
            <source>&amp;Help</source>
            <translation>帮助(&amp;H)</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/demo_viewer/window.py"></location>
            <source>&amp;Settings</source>
            <translation>设置(&amp;S)</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/demo_viewer/window.py"></location>
            <source>Fail on purpose</source>
            <translation>故意出错</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/demo_viewer/window.py"></location>
            <source>Open {name}</source>
            <translation>打开 {name}</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/demo_viewer/window.py"></location>
            <source>Quit</source>
            <translation>退出</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/demo_viewer/window.py"></location>
            <source>Samples</source>
            <translation>示例</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/demo_viewer/window.py"></location>
            <source>{name} could not be opened: {reason}</source>
            <translation>无法打开 {name}：{reason}</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/demo_viewer/window.py"></location>
            <source>{name}: {count} points</source>
            <translation>{name}：{count} 个点</translation>
        </message>
    </context>
    <context>
        <name>Viewing</name>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/viewing.py"></location>
            <source>Open again</source>
            <translation>重新打开</translation>
        </message>
    </context>
    <context>
        <name>WatchedSide</name>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/watched_side.py"></location>
            <source>Pellucid copies each event that {title} queues, since {title} deletes it soon after. The copies stay on this machine, in {folder}, until you forget them.</source>
            <translation>Pellucid 会复制 {title} 排队的每个事件，因为 {title} 很快就会删除它们。副本留在此计算机的 {folder} 中，直到您遗忘它们。</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/watched_side.py"></location>
            <source>The witness: {trouble}.</source>
            <translation>见证程序：{trouble}。</translation>
        </message>
    </context>
    <context>
        <name>_ChipButton</name>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/filter_chips.py"></location>
            <source>Click to change it; Delete removes it</source>
            <translation>点击以更改；Delete 移除</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/filter_chips.py"></location>
            <source>Part of the filter. Delete removes it, Return changes it.</source>
            <translation>筛选的一部分。Delete 移除，Return 更改。</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/filter_chips.py"></location>
            <source>not</source>
            <translation>非</translation>
        </message>
    </context>
    <context>
        <name>pellucid</name>
        <message>
            <location filename="../../../core/pellucid/query/parser.py"></location>
            <source>'-' wants a term right behind it</source>
            <translation>“-”后面应紧跟一个条件</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/config/format.py"></location>
            <source>'analytics_enabled' is neither true nor false</source>
            <translation>“analytics_enabled”既不是 true 也不是 false</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/config/format.py"></location>
            <source>'metadata' is not an object</source>
            <translation>“metadata”不是对象</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/query/parser.py"></location>
            <source>'prop:' wants a name, a comparison and a value, as in prop:command=viewer</source>
            <translation>“prop:”需要名称、比较符和值，例如 prop:command=viewer</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/query/parser.py"></location>
            <source>'{name}:' wants something right behind it</source>
            <translation>“{name}:”后面应紧跟内容</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/query/parser.py"></location>
            <source>'{name}:' wants the whole name of a property</source>
            <translation>“{name}:”需要属性的完整名称</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/query/parser.py"></location>
            <source>'{name}:' {error}</source>
            <translation>“{name}:”{error}</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/query/parser.py"></location>
            <source>'{sign}' wants a number behind it</source>
            <translation>“{sign}”后面应为数字</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/config/warnings.py"></location>
            <source>(empty)</source>
            <translation>（空）</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/journey_words.py"></location>
            <source>(no address)</source>
            <translation>（无地址）</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/catalogue_tree.py"></location>
            <location filename="../../../gui/pellucid_gui/widgets/event_sheet.py"></location>
            <location filename="../../../gui/pellucid_gui/widgets/summary_view.py"></location>
            <source>(no name)</source>
            <translation>（无名称）</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/upload_rows.py"></location>
            <location filename="../../../gui/pellucid_gui/widgets/payload_page.py"></location>
            <source>(not known)</source>
            <translation>（未知）</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/joining.py"></location>
            <source>, </source>
            <translation>，</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/sections.py"></location>
            <source>, found by the filter</source>
            <translation>，由筛选找到</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/explained_page.py"></location>
            <source>, in another session</source>
            <translation>，在另一个会话中</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/property_rows.py"></location>
            <source>; </source>
            <translation>；</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/guard/rules.py"></location>
            <source>A URL with a user name or password in it, or with a query or fragment. A plain URL passes.</source>
            <translation>含有用户名或密码、查询或片段的 URL。普通 URL 可通过。</translation>
        </message>
        <message>
            <location filename="../../../resources/pellucid_resources/catalogues/rerun.toml"></location>
            <source>A browser fetched the web viewer from this machine.</source>
            <translation>浏览器从此计算机获取了网页查看器。</translation>
        </message>
        <message>
            <location filename="../../../resources/pellucid_resources/catalogues/rerun.toml"></location>
            <source>A card on the welcome screen was clicked: one about documentation, or one about Rerun's paid service.</source>
            <translation>点击了欢迎页上的卡片：关于文档的，或关于 Rerun 付费服务的。</translation>
        </message>
        <message>
            <location filename="../../../resources/pellucid_resources/catalogues/rerun.toml"></location>
            <source>A coding agent in the viewer was asked something: the question and the answer as text, while the sharing of redacted prompts is on. A program tries to take out what is sensitive before; what it misses goes out.</source>
            <translation>向查看器中的编程代理提了问题：在开启共享经处理的提示时，问题和回答以文本形式包含在内。事先会有程序尝试去除敏感内容；漏掉的会发出去。</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/explained_rows.py"></location>
            <source>A crash event: what ended the program</source>
            <translation>崩溃事件：导致程序结束的原因</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/delete_leftover_dialog.py"></location>
            <source>A file goes as a whole: single events cannot be taken out of it.</source>
            <translation>文件只能整体删除：不能从中取出单个事件。</translation>
        </message>
        <message>
            <location filename="../../../resources/pellucid_resources/catalogues/rerun.toml"></location>
            <source>A file, an address or a stream was opened: of what kind, not which. This is what Rerun's documentation calls “Data Source Connected”.</source>
            <translation>打开了文件、地址或数据流：只说明种类，不说明是哪一个。Rerun 的文档称之为“Data Source Connected”。</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/journey_words.py"></location>
            <source>A first session: it sends nothing itself</source>
            <translation>首次会话：自身不发送任何内容</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/other_folder.py"></location>
            <source>A folder with analytics.json, or with session files</source>
            <translation>含有 analytics.json 或会话文件的文件夹</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/link_handler/desktop_entry.py"></location>
            <source>A folder's name holds a line break, which no desktop entry can tell</source>
            <translation>某个文件夹的名称含有换行，桌面条目无法表示</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/service/blueprint.py"></location>
            <source>A folder's name holds a line break, which no service can be given: {text!r}</source>
            <translation>某个文件夹的名称含有换行，无法传给服务：{text!r}</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/unreadable_choice_dialog.py"></location>
            <source>A fresh file says “{mode}” and has a new id. Events from before are not sent under it.</source>
            <translation>新文件写明“{mode}”并使用新的 ID。此前的事件不会以它发送。</translation>
        </message>
        <message>
            <location filename="../../../resources/pellucid_resources/catalogues/rerun.toml"></location>
            <source>A help button was clicked for the first time in this run, to learn whether anybody finds them.</source>
            <translation>此次运行中首次点击帮助按钮，以了解是否有人找得到它们。</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/links.py"></location>
            <source>A link looks like pellucid://rerun/event/&lt;uuid&gt; or pellucid://rerun?filter=state:queued.</source>
            <translation>链接形如 pellucid://rerun/event/&lt;uuid&gt; 或 pellucid://rerun?filter=state:queued。</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/guard/rules.py"></location>
            <source>A machine's address, IPv4 or IPv6. This machine's address for itself (127.0.0.1) and version numbers pass.</source>
            <translation>计算机的地址，IPv4 或 IPv6。本机指向自身的地址（127.0.0.1）和版本号可通过。</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/rule_words.py"></location>
            <source>A mark is sent instead: the receiver sees that there was a value, and not which.</source>
            <translation>改为发送一个标记：接收者知道有值，但不知道是什么。</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/request_making.py"></location>
            <source>A part of it was destroyed or damaged since it was sealed</source>
            <translation>自封存以来，其中一部分已被销毁或损坏</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/guard/rules.py"></location>
            <source>A password, token or private key, in the form that AWS, GitHub, GitLab, Slack, Stripe, Google, OpenAI, Anthropic and others give theirs. A project key of PostHog is public and passes.</source>
            <translation>密码、令牌或私钥，形式如 AWS、GitHub、GitLab、Slack、Stripe、Google、OpenAI、Anthropic 等所用。PostHog 的项目密钥是公开的，可通过。</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/guard/rules.py"></location>
            <source>A path in somebody's home folder on Linux, macOS or Windows, to its end; it names a person.</source>
            <translation>Linux、macOS 或 Windows 上某人主文件夹中的路径，直至末尾；它会指明某个人。</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/guard/rules.py"></location>
            <source>A payment card's number: a known issuer's digits, with the right check digit.</source>
            <translation>支付卡号：已知发卡机构的数字，且校验位正确。</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/destination_words.py"></location>
            <source>A program on this computer takes the events. What it does with them is not known here.</source>
            <translation>此计算机上的一个程序接收这些事件。此处不知道它如何处理。</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/query/explanations.py"></location>
            <location filename="../../../gui/pellucid_gui/widgets/filter_help.py"></location>
            <source>A property of that name</source>
            <translation>该名称的属性</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/query/explanations.py"></location>
            <source>A property's value</source>
            <translation>属性的值</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/filter_help.py"></location>
            <source>A property's value; also !=  &lt;  &gt;</source>
            <translation>属性的值；还有 !=  &lt;  &gt;</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/upload_rows.py"></location>
            <source>A random id of this computer. It is not known here which, since the config does not tell it.</source>
            <translation>此计算机的随机 ID。此处不知道是哪一个，因为配置中没有。</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/upload_rows.py"></location>
            <source>A random id, made on this computer and the same in every event, so that this copy of {title} is counted once. You can replace it at any time.</source>
            <translation>随机 ID，在此计算机上生成，每个事件中都相同，使 {title} 的这份副本只计一次。您可随时更换。</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/payload_parts.py"></location>
            <source>A random id, made on this computer. It is the same in all events, so that this copy of {title} is counted once. You can replace it at any time.</source>
            <translation>随机 ID，在此计算机上生成。它在所有事件中相同，使 {title} 的这份副本只计一次。您可随时更换。</translation>
        </message>
        <message>
            <location filename="../../../resources/pellucid_resources/catalogues/rerun.toml"></location>
            <source>A random name for this piece of feedback.</source>
            <translation>此条反馈的随机名称。</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/upload_rows.py"></location>
            <source>A random number of one run of {title}: all events of a run can be put together by it.</source>
            <translation>{title} 一次运行的随机编号：可据此把一次运行的所有事件归在一起。</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/upload_rows.py"></location>
            <location filename="../../../gui/pellucid_gui/widgets/payload_parts.py"></location>
            <source>A random number of this one event, so that it is not counted twice.</source>
            <translation>此事件的随机编号，以免重复计数。</translation>
        </message>
        <message>
            <location filename="../../../resources/pellucid_resources/catalogues/rerun.toml"></location>
            <source>A recording came into the viewer: what made it and how it came, with its names as hashes.</source>
            <translation>查看器中进入了一段录制：由什么制作、如何进入，其名称为哈希。</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/gain_card.py"></location>
            <source>A rule of the guard takes out less: {after}</source>
            <translation>防护的一条规则取出得更少：{after}</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/explained_rows.py"></location>
            <source>A rule of yours hashes it: only its hash is sent.</source>
            <translation>您的一条规则对它取哈希：只发送其哈希。</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/field_verbs.py"></location>
            <source>A rule of yours makes it so; it can be changed among the rules.</source>
            <translation>这是您的一条规则造成的；可在规则中更改。</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/explained_rows.py"></location>
            <source>A rule of yours replaces it: {text} is sent instead.</source>
            <translation>您的一条规则替换了它：改为发送 {text}。</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/explained_rows.py"></location>
            <source>A rule of yours takes it out: it is not sent.</source>
            <translation>您的一条规则取出了它：不会发送。</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/trial_seal.py"></location>
            <source>A rule of yours withholds it</source>
            <translation>您的一条规则扣留了它</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/next_words.py"></location>
            <source>A run of {title} left this behind.</source>
            <translation>{title} 的一次运行留下了它。</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/ledger/findings.py"></location>
            <source>A segment is missing</source>
            <translation>缺少一个分段</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/query/explanations.py"></location>
            <location filename="../../../gui/pellucid_gui/models/columns.py"></location>
            <source>A server accepted it</source>
            <translation>服务器已接受</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/query/explanations.py"></location>
            <location filename="../../../gui/pellucid_gui/models/columns.py"></location>
            <source>A server refused it</source>
            <translation>服务器已拒绝</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/sessions_dialog.py"></location>
            <source>A session is one run of the program. A dash stands for what nobody saw.</source>
            <translation>一个会话是程序的一次运行。短横表示无人看到的内容。</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/explained_rows.py"></location>
            <source>A usage event: what is used, and how much</source>
            <translation>使用事件：使用了什么，用了多少</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/field_verbs.py"></location>
            <source>A value of this kind has no hash.</source>
            <translation>这种值没有哈希。</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/witness/command.py"></location>
            <source>A witness that waits for its turn cannot end with whoever started it</source>
            <translation>等待轮到自己的见证程序不能随启动者一起结束</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/watched_upload_words.py"></location>
            <source>A {title} that runs already goes on as it began. {seen}</source>
            <translation>已在运行的 {title} 会按开始时的方式继续。{seen}</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/about_dialog.py"></location>
            <source>About Pellucid</source>
            <translation>关于 Pellucid</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/catalogue_tree.py"></location>
            <location filename="../../../gui/pellucid_gui/widgets/catalogue_view.py"></location>
            <source>About the program and the kind of machine it runs on.</source>
            <translation>关于程序及其运行的计算机类型。</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/upload_steps.py"></location>
            <source>Accepted by the server</source>
            <translation>服务器已接受</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/journey_words.py"></location>
            <source>Accepted, as {whose}'s own log told</source>
            <translation>已接受，{whose} 自身的日志如此记载</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/app_list.py"></location>
            <source>Add folder…</source>
            <translation>添加文件夹…</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/destination_dialog.py"></location>
            <source>Address</source>
            <translation>地址</translation>
        </message>
        <message>
            <location filename="../../../resources/pellucid_resources/catalogues/rerun.toml"></location>
            <source>Agent Asked</source>
            <translation>已询问代理</translation>
        </message>
        <message>
            <location filename="../../../resources/pellucid_resources/catalogues/rerun.toml"></location>
            <source>Agent Used</source>
            <translation>已使用代理</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/held_dialog.py"></location>
            <source>All</source>
            <translation>全部</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/summary/html.py"></location>
            <source>All events that are known, up to {until}.</source>
            <translation>截至 {until} 的所有已知事件。</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/summary/words.py"></location>
            <source>All of them are documented, with each field.</source>
            <translation>全部都有记载，包括每个字段。</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/own_switch_dialog.py"></location>
            <source>All of them may have arrived already: an upload was on its way.</source>
            <translation>它们可能都已到达：有一次上传正在途中。</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/own_words.py"></location>
            <source>All of them may have been received before: an upload was on its way.</source>
            <translation>它们可能都已被接收：有一次上传正在途中。</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/next_words.py"></location>
            <source>All that waits is held until you let it go.</source>
            <translation>所有等待的内容都会暂留，直到您放行。</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/query/completion.py"></location>
            <source>All {n} names that begin so</source>
            <translation>所有 {n} 个以此开头的名称</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/difference_dialog.py"></location>
            <source>Allow</source>
            <translation>允许</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/keys.py"></location>
            <source>Among choices and tabs beside each other: take the next one</source>
            <translation>在并列的选项和标签中：转到下一个</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/embedding/email.py"></location>
            <source>An address is told once, when it is attached; switch sending on first.</source>
            <translation>地址只在附加时告知一次；请先开启发送。</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/service/systemd.py"></location>
            <source>An administrator can: `loginctl enable-linger` with your name.</source>
            <translation>管理员可以：用您的名称运行 `loginctl enable-linger`。</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/consent/store.py"></location>
            <source>An answer cannot be taken back to none</source>
            <translation>无法把已作的回答撤回为未作答</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/apps.py"></location>
            <source>An app cannot be called {name!r}</source>
            <translation>应用不能命名为 {name!r}</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/card_feed.py"></location>
            <source>An app is not listed, since its card cannot be read: {cards}</source>
            <translation>有一个应用未列出，因为无法读取其卡片：{cards}</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/app.py"></location>
            <source>An app with the engine inside is listed here once it has been started.</source>
            <translation>内置引擎的应用启动过一次后就会列在这里。</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/payload_parts.py"></location>
            <source>An e-mail address that you attached.</source>
            <translation>您附加的电子邮件地址。</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/explained_rows.py"></location>
            <source>An error event: what went wrong while the program went on</source>
            <translation>错误事件：程序继续运行时出了什么问题</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/wire/posted.py"></location>
            <source>An event of the body has not the shape that Rerun gives it</source>
            <translation>正文中有一个事件不具备 Rerun 所给的形式</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/wire/posted.py"></location>
            <source>An event of the body is no object</source>
            <translation>正文中有一个事件不是对象</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/event_verbs.py"></location>
            <location filename="../../../gui/pellucid_gui/pages/outbox_verbs.py"></location>
            <source>An upload of it was begun and never answered: it may have arrived.</source>
            <translation>曾开始上传它，但从未得到应答：它可能已经到达。</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/columns.py"></location>
            <source>An upload was begun whose outcome was never recorded</source>
            <translation>曾开始上传，但其结果从未记录</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/app.py"></location>
            <source>Another Pellucid holds this ledger but does not answer</source>
            <translation>另一个 Pellucid 正占用此账本，但没有响应</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/retelling.py"></location>
            <source>Another process is waiting for the keyring</source>
            <translation>另一个进程正在等待密钥环</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/outbox_words.py"></location>
            <source>Answer…</source>
            <translation>作答…</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/gain_card.py"></location>
            <source>Any value instead of a few</source>
            <translation>任意值，而非少数几个</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/holding/values.py"></location>
            <source>Anything from a Rerun older than 0.39: at its next start it takes every file, locked or not.</source>
            <translation>早于 0.39 的 Rerun 的任何内容：下次启动时，它会取走每个文件，无论是否锁定。</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/holding/values.py"></location>
            <source>Anything while no witness runs, so also after it ends: its locks end with it, and the next start posts the files.</source>
            <translation>没有见证程序运行时的任何内容，包括它结束之后：它的锁随之消失，下次启动会上传这些文件。</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/keys_dialog.py"></location>
            <source>Anywhere</source>
            <translation>任意位置</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/days.py"></location>
            <source>April</source>
            <translation>4 月</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/payload_page.py"></location>
            <source>As it left</source>
            <translation>离开时的样子</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/unreadable_choice_dialog.py"></location>
            <source>As long as it stays so, {title} collects nothing and sends nothing.</source>
            <translation>只要保持这样，{title} 就不收集也不发送任何内容。</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/request_change.py"></location>
            <source>As many bytes as before.</source>
            <translation>字节数与之前相同。</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/detail_pane.py"></location>
            <source>As recorded</source>
            <translation>记录原样</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/sessions_dialog.py"></location>
            <source>As soon as {title} runs and records something, it is listed.</source>
            <translation>{title} 一旦运行并记录内容，就会列在这里。</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/own_header.py"></location>
            <source>As the program has it</source>
            <translation>按程序的设定</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/destination_words.py"></location>
            <source>As with any request, the server sees the network address that it comes from.</source>
            <translation>与任何请求一样，服务器能看到请求来源的网络地址。</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/explained_rows.py"></location>
            <source>As {title} declares it</source>
            <translation>按 {title} 的声明</translation>
        </message>
        <message>
            <location filename="../../../resources/pellucid_resources/catalogues/rerun.toml"></location>
            <source>As “Agent Asked”, without any text: while the sharing of redacted prompts is off.</source>
            <translation>同“已询问代理”，但不含任何文本：在关闭共享经处理的提示时。</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/own_header.py"></location>
            <source>Ask me</source>
            <translation>询问我</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/upload_rows.py"></location>
            <location filename="../../../gui/pellucid_gui/widgets/payload_parts.py"></location>
            <source>Asks the server not to look up where you are.</source>
            <translation>请求服务器不要查询您的位置。</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/upload_rows.py"></location>
            <location filename="../../../gui/pellucid_gui/widgets/payload_parts.py"></location>
            <source>Asks the server not to make a profile of you.</source>
            <translation>请求服务器不要为您建立档案。</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/query/completion.py"></location>
            <source>At least one of its two neighbours</source>
            <translation>左右两项中至少一项</translation>
        </message>
        <message numerus="yes">
            <location filename="../../../core/pellucid/summary/words.py"></location>
            <source>At least {n:,} events left unseen, as missing numbers or the beat of its file tell.</source>
            <extracomment>Of exactly one: At least {n} event left unseen, as missing numbers or the beat of its file tell.</extracomment>
            <translation>
                <numerusform>至少有 {n:,} 个事件未被看到就离开了，缺失的编号或其文件的节律表明了这一点。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/catalogue_view.py"></location>
            <source>At most {count:,} characters.</source>
            <translation>最多 {count:,} 个字符。</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/first_run_words.py"></location>
            <source>At present your answer is “{now}”. You can give another one at any time, and see every event before it leaves.</source>
            <translation>您目前的回答是“{now}”。您可随时更改，并在每个事件离开前看到它。</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/days.py"></location>
            <source>August</source>
            <translation>8 月</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/keys.py"></location>
            <source>Back to the filter</source>
            <translation>返回筛选</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/keys.py"></location>
            <source>Back to the table</source>
            <translation>返回表格</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/retelling.py"></location>
            <source>Bad file descriptor</source>
            <translation>错误的文件描述符</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/query/completion.py"></location>
            <source>Before today began</source>
            <translation>今天开始之前</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/query/completion.py"></location>
            <source>Before yesterday began</source>
            <translation>昨天开始之前</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/journey_words.py"></location>
            <source>Being destroyed</source>
            <translation>正在销毁</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/columns.py"></location>
            <source>Being looked up</source>
            <translation>正在查找</translation>
        </message>
        <message numerus="yes">
            <location filename="../../../gui/pellucid_gui/widgets/request_pane.py"></location>
            <source>Body, {n:,} bytes</source>
            <extracomment>Of exactly one: Body, 1 byte</extracomment>
            <translation>
                <numerusform>正文，{n:,} 字节</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../../gui/pellucid_gui/widgets/request_pane.py"></location>
            <source>Body, {n:,} bytes, not compressed</source>
            <extracomment>Of exactly one: Body, 1 byte, not compressed</extracomment>
            <translation>
                <numerusform>正文，{n:,} 字节，未压缩</numerusform>
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
            <translation>正在生成载荷…</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/own_words.py"></location>
            <source>But {exceptions}.</source>
            <translation>但{exceptions}。</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/explained_rows.py"></location>
            <source>By Pellucid's catalogue of {title}</source>
            <translation>按 Pellucid 关于 {title} 的目录</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/explained_rows.py"></location>
            <source>By Pellucid's catalogue of {title}, for {version}</source>
            <translation>按 Pellucid 关于 {title} 的目录，针对 {version}</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/event.py"></location>
            <location filename="../../../core/pellucid/wire/posted.py"></location>
            <source>Byte {place} is not valid UTF-8</source>
            <translation>第 {place} 个字节不是有效的 UTF-8</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/consent/rules.py"></location>
            <source>CI is set in the environment: this is an automatic run</source>
            <translation>环境中设置了 CI：这是自动运行</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/sheet.py"></location>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/saved_filters_dialog.py"></location>
            <source>Cancel leaves them as they were.</source>
            <translation>“取消”会让它们保持原样。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../../gui/pellucid_gui/pages/forgetting.py"></location>
            <source>Cancelled: {n:,} sessions are as they were.</source>
            <extracomment>Of exactly one: Cancelled: 1 session is as it was.</extracomment>
            <translation>
                <numerusform>已取消：{n:,} 个会话保持原样。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/guard/rules.py"></location>
            <source>Card number</source>
            <translation>卡号</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/page_table.py"></location>
            <source>Catalogue</source>
            <translation>目录</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/keys.py"></location>
            <source>Change it</source>
            <translation>更改它</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/difference_rows.py"></location>
            <source>Changed</source>
            <translation>已更改</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/verify_button.py"></location>
            <source>Check that these receipts, and all that is kept of the program, are as they were written</source>
            <translation>校验这些凭据以及为该程序保留的全部内容是否与写入时一致</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/private_files.py"></location>
            <location filename="../../../core/pellucid/view/retelling.py"></location>
            <source>Check the free space and the permissions of that folder, then try again.</source>
            <translation>请检查可用空间和该文件夹的权限，然后重试。</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/embedding/email.py"></location>
            <source>Check the free space.</source>
            <translation>请检查可用空间。</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/catalogue/reading.py"></location>
            <source>Check the path that was given.</source>
            <translation>请检查给出的路径。</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/query/saved_filters.py"></location>
            <location filename="../../../core/pellucid/service/tools.py"></location>
            <source>Check the permissions of that file.</source>
            <translation>请检查该文件的权限。</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/service/tools.py"></location>
            <source>Check the permissions of that folder.</source>
            <translation>请检查该文件夹的权限。</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/chosen_files.py"></location>
            <location filename="../../../core/pellucid/config/file.py"></location>
            <source>Check the permissions of {parent} and its free space.</source>
            <translation>请检查 {parent} 的权限及其可用空间。</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/holding/choice.py"></location>
            <source>Choose anew with `pellucid hold on` or `pellucid hold off`.</source>
            <translation>请用 `pellucid hold on` 或 `pellucid hold off` 重新选择。</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/housekeeping/settings.py"></location>
            <source>Choose anew, such as with `pellucid ledger retention --age 1y --size 1GiB --redact-free-text`.</source>
            <translation>请重新选择，例如使用 `pellucid ledger retention --age 1y --size 1GiB --redact-free-text`。</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/exporting/export.py"></location>
            <source>Choose another place, or make room on the disk.</source>
            <translation>请选择其他位置，或在磁盘上腾出空间。</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/consent/store.py"></location>
            <source>Choose off, local or on.</source>
            <translation>请选择 off、local 或 on。</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/config/settings.py"></location>
            <source>Choose on or off first; nothing is attached until then.</source>
            <translation>请先选择开启或关闭；在此之前不会附加任何内容。</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/detail_pane.py"></location>
            <source>Choose one in the table to see exactly what leaves.</source>
            <translation>请在表格中选择一个，查看究竟会离开什么。</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/watch/__init__.py"></location>
            <source>Choose one of {listed}</source>
            <translation>请从 {listed} 中选择</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/witness/command.py"></location>
            <source>Choose one.</source>
            <translation>请二选一。</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/empty_state.py"></location>
            <source>Clear filter</source>
            <translation>清除筛选</translation>
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
            <translation>关闭</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/keys.py"></location>
            <source>Close it without doing anything; put away a message at the bottom</source>
            <translation>关闭而不执行任何操作；收起底部的消息</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/keys.py"></location>
            <source>Close the suggestions, then clear it</source>
            <translation>关闭建议，再清空</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/first_run_words.py"></location>
            <source>Closing this changes nothing.</source>
            <translation>关闭此窗口不会改变任何内容。</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/first_run_words.py"></location>
            <source>Closing this is no answer: nothing is sent until you answer.</source>
            <translation>关闭不算作答：在您作答之前不会发送任何内容。</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/first_run_words.py"></location>
            <source>Closing this is no answer: {title} then sends from its second start on.</source>
            <translation>关闭不算作答：{title} 将从第二次启动起发送。</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/catalogue_view.py"></location>
            <source>Collection is off as a whole</source>
            <translation>收集已整体关闭</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/off_dialog.py"></location>
            <source>Collection is off from the next start on</source>
            <translation>收集从下次启动起关闭</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/leftover_words.py"></location>
            <source>Collection is off: {title}'s starts leave these files where they are, held or not.</source>
            <translation>收集已关闭：{title} 的启动会让这些文件留在原处，无论是否留置。</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/config_words.py"></location>
            <source>Collection is on since then. Who switched it on cannot be seen from outside.</source>
            <translation>此后收集一直开启。从外部看不出是谁开启的。</translation>
        </message>
        <message>
            <location filename="../../../resources/pellucid_resources/catalogues/rerun.toml"></location>
            <source>Command Run</source>
            <translation>已运行命令</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/keys.py"></location>
            <source>Comparing two events: the next difference, or the one before</source>
            <translation>比较两个事件时：下一处不同，或上一处</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/sessions_dialog.py"></location>
            <location filename="../../../gui/pellucid_gui/widgets/record_page.py"></location>
            <source>Config then</source>
            <translation>当时的配置</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/retelling.py"></location>
            <source>Connection refused</source>
            <translation>连接被拒绝</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/retelling.py"></location>
            <source>Connection reset by peer</source>
            <translation>连接被对方重置</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/buttons.py"></location>
            <source>Copied</source>
            <translation>已复制</translation>
        </message>
        <message numerus="yes">
            <location filename="../../../gui/pellucid_gui/pages/witness_feed.py"></location>
            <source>Copied {n:,} events, the last {moment}.</source>
            <extracomment>Of exactly one: Copied 1 event, the last {moment}.</extracomment>
            <translation>
                <numerusform>已复制 {n:,} 个事件，最后一个于 {moment}。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../../gui/pellucid_gui/pages/witness_feed.py"></location>
            <source>Copied {n:,} events.</source>
            <extracomment>Of exactly one: Copied 1 event.</extracomment>
            <translation>
                <numerusform>已复制 {n:,} 个事件。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/delete_leftover_dialog.py"></location>
            <source>Copies that Pellucid has of these events stay, and say that they never leave.</source>
            <translation>Pellucid 对这些事件的副本会保留，并注明它们从不离开。</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/payload_frame.py"></location>
            <source>Copy as a curl command that posts it</source>
            <translation>复制为用于上传它的 curl 命令</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/header_frame.py"></location>
            <source>Copy the id</source>
            <translation>复制 ID</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/record_page.py"></location>
            <source>Copy the line</source>
            <translation>复制该行</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/sessions_dialog.py"></location>
            <source>Copy the list</source>
            <translation>复制列表</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/old_id.py"></location>
            <source>Copy the old id</source>
            <translation>复制旧 ID</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/payload_frame.py"></location>
            <source>Copy the payload</source>
            <translation>复制载荷</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/keys.py"></location>
            <source>Copy the selected events as JSON</source>
            <translation>将所选事件复制为 JSON</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/keys.py"></location>
            <source>Copy the selected lines</source>
            <translation>复制所选行</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/keys.py"></location>
            <source>Copy the selected rows as text</source>
            <translation>将所选行复制为文本</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/sessions_dialog.py"></location>
            <source>Copy the session's name</source>
            <translation>复制会话名称</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/record_page.py"></location>
            <source>Copy the uuid</source>
            <translation>复制 UUID</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/catalogue/reading.py"></location>
            <source>Correct that place, then try again.</source>
            <translation>请更正该处，然后重试。</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/catalogue/reading.py"></location>
            <source>Correct them, then try again.</source>
            <translation>请更正这些错误，然后重试。</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/gain_card.py"></location>
            <source>Counted among {after} now</source>
            <translation>现归入{after}</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/gain_card.py"></location>
            <source>Counted among {before} before, among {after} now</source>
            <translation>此前归入{before}，现归入{after}</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/explained_rows.py"></location>
            <source>Counts the changes of your choice and your id: it is sent only under the one that it was recorded with.</source>
            <translation>统计您的选择和 ID 的更改次数：事件只在记录时的那一次之下发送。</translation>
        </message>
        <message>
            <location filename="../../../resources/pellucid_resources/catalogues/rerun.toml"></location>
            <source>Counts the events of one run from 1, so that a gap shows that something was lost. Events about the person have none.</source>
            <translation>从 1 起为一次运行的事件计数，以便空缺能显示有内容丢失。关于用户本人的事件没有此编号。</translation>
        </message>
        <message>
            <location filename="../../../resources/pellucid_resources/catalogues/rerun.toml"></location>
            <source>Crash</source>
            <translation>崩溃</translation>
        </message>
        <message>
            <location filename="../../../resources/pellucid_resources/catalogues/rerun.toml"></location>
            <source>Crash By The System</source>
            <translation>被系统终止</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/catalogue_tree.py"></location>
            <source>Crashes</source>
            <translation>崩溃</translation>
        </message>
        <message>
            <location filename="../../../resources/pellucid_resources/catalogues/example.toml"></location>
            <source>Data Source Connected</source>
            <translation>数据源已连接</translation>
        </message>
        <message>
            <location filename="../../../resources/pellucid_resources/catalogues/rerun.toml"></location>
            <source>Data Source Loaded</source>
            <translation>已加载数据源</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/summary/html.py"></location>
            <source>Day</source>
            <translation>日期</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/days.py"></location>
            <source>December</source>
            <translation>12 月</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/first_run_words.py"></location>
            <source>Decide later</source>
            <translation>稍后决定</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/delete_leftover_dialog.py"></location>
            <location filename="../../../gui/pellucid_gui/dialogs/saved_filters_dialog.py"></location>
            <source>Delete</source>
            <translation>删除</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/delete_leftover_dialog.py"></location>
            <source>Delete this leftover?</source>
            <translation>删除此遗留文件？</translation>
        </message>
        <message numerus="yes">
            <location filename="../../../gui/pellucid_gui/dialogs/leftover_words.py"></location>
            <source>Deleted: {n:,} events, and no start will post them.</source>
            <extracomment>Of exactly one: Deleted: 1 event, and no start will post it.</extracomment>
            <translation>
                <numerusform>已删除 {n:,} 个事件，任何启动都不会上传它们。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/leftovers_dialog.py"></location>
            <source>Delete…</source>
            <translation>删除…</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/app_list.py"></location>
            <source>Demo · {state}</source>
            <translation>演示 · {state}</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/destroy_dialog.py"></location>
            <source>Destroy</source>
            <translation>销毁</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/held_dialog.py"></location>
            <source>Destroy the ticked…</source>
            <translation>销毁勾选的…</translation>
        </message>
        <message numerus="yes">
            <location filename="../../../gui/pellucid_gui/dialogs/own_new_id_dialog.py"></location>
            <source>Destroy them</source>
            <extracomment>Of exactly one: Destroy it</extracomment>
            <translation>
                <numerusform>销毁</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../../gui/pellucid_gui/dialogs/destroy_dialog.py"></location>
            <source>Destroy {n:,} events?</source>
            <extracomment>Of exactly one: Destroy 1 event?</extracomment>
            <translation>
                <numerusform>销毁 {n:,} 个事件？</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/exact_payload.py"></location>
            <location filename="../../../gui/pellucid_gui/widgets/journey_words.py"></location>
            <source>Destroyed</source>
            <translation>已销毁</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/retelling.py"></location>
            <source>Device or resource busy</source>
            <translation>设备或资源忙</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/retelling.py"></location>
            <source>Disk quota exceeded</source>
            <translation>超出磁盘配额</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/keys.py"></location>
            <source>Do what the button, the link or the row is for</source>
            <translation>执行按钮、链接或行的功能</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/keys.py"></location>
            <source>Do what the row is for</source>
            <translation>执行该行的功能</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/off_dialog.py"></location>
            <source>Done</source>
            <translation>完成</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/catalogue/lookup.py"></location>
            <source>E-mail Address Attached</source>
            <translation>已附加电子邮件地址</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/guard/rules.py"></location>
            <source>E-mail address</source>
            <translation>电子邮件地址</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/app_header.py"></location>
            <source>Each event names you: the e-mail address {email} is attached.</source>
            <translation>每个事件都会指明您：附加了电子邮件地址 {email}。</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/upload_rows.py"></location>
            <source>Each request says, too, which library posts it.</source>
            <translation>每个请求还会说明由哪个库上传。</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/destination_dialog.py"></location>
            <source>Encrypted</source>
            <translation>加密</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/app.py"></location>
            <source>End it, then try again.</source>
            <translation>请结束它，然后重试。</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/embedding/email.py"></location>
            <source>End the pause first, then try again.</source>
            <translation>请先结束暂停，然后重试。</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/keys.py"></location>
            <source>End the search</source>
            <translation>结束搜索</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/catalogue_tree.py"></location>
            <source>Errors</source>
            <translation>错误</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/destination_words.py"></location>
            <source>European Union</source>
            <translation>欧盟</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/summary/html.py"></location>
            <location filename="../../../gui/pellucid_gui/models/columns.py"></location>
            <source>Event</source>
            <translation>事件</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/filter_help.py"></location>
            <source>Event name; * stands for anything</source>
            <translation>事件名称；* 代表任意内容</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/leftovers_dialog.py"></location>
            <location filename="../../../gui/pellucid_gui/dialogs/sessions_dialog.py"></location>
            <source>Events</source>
            <translation>事件</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/summary/html.py"></location>
            <source>Events by day</source>
            <translation>按日统计的事件</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/summary/html.py"></location>
            <source>Events by day, {first} to {last}</source>
            <translation>按日统计的事件，{first} 至 {last}</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/summary/html.py"></location>
            <source>Events by name</source>
            <translation>按名称统计的事件</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/own_words.py"></location>
            <source>Events leave in batches; this one is still open.</source>
            <translation>事件按批次离开；此批次仍开放。</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/trial_seal.py"></location>
            <source>Events of its class stay here, as you chose</source>
            <translation>此类事件留在此处，如您所选</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/summary/html.py"></location>
            <source>Events recorded from {since} to {until}, {zone}.</source>
            <translation>{since} 至 {until} 记录的事件，{zone}。</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/witness_feed.py"></location>
            <source>Events that the program deletes from now on are lost to Pellucid.</source>
            <translation>程序从现在起删除的事件，Pellucid 将无从得知。</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/leftovers_dialog.py"></location>
            <source>Events that {title} has not sent when it ends lie here until its next start posts them.</source>
            <translation>{title} 结束时未发送的事件会留在这里，直到其下次启动上传它们。</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/leftovers_dialog.py"></location>
            <source>Events that {title} has not sent when it ends wait here until you let them go.</source>
            <translation>{title} 结束时未发送的事件会在这里等待，直到您放行。</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/summary/html.py"></location>
            <source>Events, {days} days a bar</source>
            <translation>事件，每条 {days} 天</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/exact_payload.py"></location>
            <source>Exactly these {size} bytes {when}</source>
            <translation>正是这 {size} 字节{when}</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/next_words.py"></location>
            <source>Exactly this request, {size:,} bytes.</source>
            <translation>正是此请求，{size:,} 字节。</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/detail_pane.py"></location>
            <source>Explained</source>
            <translation>解释</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/keys.py"></location>
            <source>Export the selected events, or all that are shown, to a file</source>
            <translation>将所选事件或显示的全部事件导出到文件</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/days.py"></location>
            <source>February</source>
            <translation>2 月</translation>
        </message>
        <message>
            <location filename="../../../resources/pellucid_resources/catalogues/rerun.toml"></location>
            <source>Feedback Given</source>
            <translation>已提供反馈</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/fields_dialog.py"></location>
            <source>Fields</source>
            <translation>字段</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/record_page.py"></location>
            <source>File</source>
            <translation>文件</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/retelling.py"></location>
            <source>File exists</source>
            <translation>文件已存在</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/retelling.py"></location>
            <source>File name too long</source>
            <translation>文件名过长</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/keys.py"></location>
            <source>Filter the events, or search the catalogue or the rules</source>
            <translation>筛选事件，或搜索目录或规则</translation>
        </message>
        <message numerus="yes">
            <location filename="../../../gui/pellucid_gui/pages/witness_feed.py"></location>
            <source>First watched {moment}, with {n:,} gaps since.</source>
            <extracomment>Of exactly one: First watched {moment}, with 1 gap since.</extracomment>
            <translation>
                <numerusform>首次观察于 {moment}，此后有 {n:,} 个空档。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/witness_feed.py"></location>
            <source>First watched {moment}, without a gap since.</source>
            <translation>首次观察于 {moment}，此后无空档。</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/columns.py"></location>
            <source>Flags</source>
            <translation>标记</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/property_rows.py"></location>
            <source>Float</source>
            <translation>Float</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/keys.py"></location>
            <source>Fold it; unfold it</source>
            <translation>折叠；展开</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/keys.py"></location>
            <source>Fold or unfold a row that has others below it</source>
            <translation>折叠或展开下有其他行的行</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/keys.py"></location>
            <source>Fold or unfold what stands below a heading</source>
            <translation>折叠或展开标题下的内容</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/keys.py"></location>
            <source>Fold what is around the cursor, unfold it, unfold all</source>
            <translation>折叠光标处、展开、全部展开</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/header_frame.py"></location>
            <source>Folder</source>
            <translation>文件夹</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/sessions_dialog.py"></location>
            <source>Folder then</source>
            <translation>当时的文件夹</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/session_facts.py"></location>
            <source>Folder {data_dir}</source>
            <translation>文件夹 {data_dir}</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/watch/__init__.py"></location>
            <source>Folders cannot be followed by {backend!r} here</source>
            <translation>此处无法用 {backend!r} 跟踪文件夹</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/catalogue_view.py"></location>
            <source>For example {example}</source>
            <translation>例如 {example}</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/forget_dialog.py"></location>
            <source>Forget</source>
            <translation>遗忘</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/forget_dialog.py"></location>
            <source>Forget everything of this program?</source>
            <translation>遗忘此程序的全部内容？</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/ledger/findings.py"></location>
            <source>Forget the session: that destroys what is left of it.</source>
            <translation>请遗忘该会话：这会销毁其剩余内容。</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/forget_dialog.py"></location>
            <source>Forget this event?</source>
            <translation>遗忘此事件？</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/forget_dialog.py"></location>
            <source>Forget this session?</source>
            <translation>遗忘此会话？</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/journey_words.py"></location>
            <source>Forgetting</source>
            <translation>正在遗忘</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/journey_words.py"></location>
            <location filename="../../../gui/pellucid_gui/widgets/payload_page.py"></location>
            <source>Forgotten</source>
            <translation>已遗忘</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/summary/html.py"></location>
            <source>Found</source>
            <translation>发现</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/journey_words.py"></location>
            <source>Found out who writes it</source>
            <translation>查明由谁写入</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/journey_words.py"></location>
            <source>Free text being destroyed in our copy</source>
            <translation>正在销毁我们副本中的自由文本</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/journey_words.py"></location>
            <source>Free text destroyed in our copy</source>
            <translation>我们副本中的自由文本已销毁</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/query/saved_filters.py"></location>
            <source>Free text or e-mail</source>
            <translation>自由文本或电子邮件</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/property_rows.py"></location>
            <source>Free text: it may hold anything</source>
            <translation>自由文本：可能含有任何内容</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/explained_rows.py"></location>
            <source>Free text: somebody wrote it, or an error said it, so it may hold anything.</source>
            <translation>自由文本：由某人写下或由错误给出，因此可能含有任何内容。</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/days.py"></location>
            <source>Friday</source>
            <translation>星期五</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/service/__init__.py"></location>
            <source>From now on a small program copies each event that {title} queues, also while no window is open. It starts when you log in, sends nothing, and keeps the copies on this machine.</source>
            <translation>从现在起，一个小程序会复制 {title} 排队的每个事件，即使没有打开窗口。它在您登录时启动，不发送任何内容，并把副本保留在此计算机上。</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/service_words.py"></location>
            <source>From now on {title} is always watched, by a {kind}: {place}.</source>
            <translation>从现在起始终观察 {title}，通过{kind}：{place}。</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/explained_page.py"></location>
            <source>From the last {name}: {time}{ago}{other}</source>
            <translation>与上一个 {name} 相比：{time}{ago}{other}</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/gain_card.py"></location>
            <source>Further values: {after}</source>
            <translation>新增的值：{after}</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/new_id_dialog.py"></location>
            <location filename="../../../gui/pellucid_gui/dialogs/own_new_id_dialog.py"></location>
            <source>Give a new id</source>
            <translation>更换 ID</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/service/blueprint.py"></location>
            <source>Give it another name.</source>
            <translation>请给它换个名称。</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/config/settings.py"></location>
            <location filename="../../../core/pellucid/consent/store.py"></location>
            <location filename="../../../core/pellucid/embedding/email.py"></location>
            <source>Give one of the form name@example.com.</source>
            <translation>请给出形如 name@example.com 的地址。</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/new_id_dialog.py"></location>
            <location filename="../../../gui/pellucid_gui/dialogs/own_new_id_dialog.py"></location>
            <source>Give {title} a new id?</source>
            <translation>为 {title} 更换 ID？</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/exact_payload.py"></location>
            <location filename="../../../gui/pellucid_gui/widgets/journey_words.py"></location>
            <source>Given up</source>
            <translation>已放弃</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/keys.py"></location>
            <source>Go from bar to bar, from row to row</source>
            <translation>在条形间、在行间移动</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/keys.py"></location>
            <source>Go from bar to bar; with Shift, choose them</source>
            <translation>在条形间移动；按 Shift 选择</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/outbox_words.py"></location>
            <source>Go on now</source>
            <translation>立即继续</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/keys.py"></location>
            <source>Go ten bars back or on</source>
            <translation>后退或前进十个条形</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/keys.py"></location>
            <source>Go to the chosen event in full</source>
            <translation>转到所选事件的完整内容</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/keys.py"></location>
            <source>Go to the events</source>
            <translation>转到事件</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/keys.py"></location>
            <source>Go to the first bar, or the last</source>
            <translation>转到第一个或最后一个条形</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/keys.py"></location>
            <source>Go to the first event; to the newest, and follow</source>
            <translation>转到第一个事件；转到最新事件并跟随</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/keys.py"></location>
            <source>Go to the first, or the last</source>
            <translation>转到第一个或最后一个</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/keys.py"></location>
            <source>Go to the list of programs</source>
            <translation>转到程序列表</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/keys.py"></location>
            <source>Go to the newest event and follow</source>
            <translation>转到最新事件并跟随</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/keys.py"></location>
            <source>Go to the next event whose name begins so</source>
            <translation>转到名称以此开头的下一个事件</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/keys.py"></location>
            <source>Go to the next part</source>
            <translation>转到下一部分</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/keys.py"></location>
            <source>Go to the next place in the event that the filter has found</source>
            <translation>转到筛选在事件中找到的下一处</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/keys.py"></location>
            <source>Go to the one before</source>
            <translation>转到上一处</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/keys.py"></location>
            <source>Go to the timeline</source>
            <translation>转到时间线</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/keys.py"></location>
            <source>Go to what is read next, or before</source>
            <translation>转到接下来或之前阅读的内容</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/header_frame.py"></location>
            <source>Goes to</source>
            <translation>发往</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/exact_page.py"></location>
            <location filename="../../../gui/pellucid_gui/widgets/payload_page.py"></location>
            <source>Goes under {distinct_id}</source>
            <translation>以 {distinct_id} 离开</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/fates.py"></location>
            <source>Gone from the queue when we looked again</source>
            <translation>再次查看时已不在队列中</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/query/explanations.py"></location>
            <source>Handed to the program's uploader</source>
            <translation>已移交给程序的上传器</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/rule_words.py"></location>
            <location filename="../../../gui/pellucid_gui/pages/field_verbs.py"></location>
            <source>Hash</source>
            <translation>哈希</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/gain_card.py"></location>
            <source>Hashed before, plain now</source>
            <translation>此前为哈希，现为明文</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/leftover_words.py"></location>
            <source>Held as long as this window is open: its witness ends with it, and then {title}'s next start posts what is left. “Watch always” keeps a witness running.</source>
            <translation>只要此窗口打开就会留置：其见证程序随窗口结束，之后 {title} 的下次启动会上传剩余内容。“始终观察”可让见证程序持续运行。</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/journey_words.py"></location>
            <source>Held by you</source>
            <translation>由您暂留</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/held_dialog.py"></location>
            <source>Held events</source>
            <translation>暂留的事件</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/outbox_words.py"></location>
            <source>Held, {n:,}</source>
            <translation>暂留，{n:,}</translation>
        </message>
        <message>
            <location filename="../../../resources/pellucid_resources/catalogues/rerun.toml"></location>
            <source>Help Clicked</source>
            <translation>已点击帮助</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/leftovers_dialog.py"></location>
            <source>Hide what this cannot hold</source>
            <translation>隐藏无法留置的内容</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/event_verbs.py"></location>
            <location filename="../../../gui/pellucid_gui/pages/outbox_verbs.py"></location>
            <location filename="../../../gui/pellucid_gui/pages/outbox_words.py"></location>
            <location filename="../../../gui/pellucid_gui/widgets/own_header.py"></location>
            <source>Hold</source>
            <translation>暂留</translation>
        </message>
        <message>
            <location filename="../../../resources/pellucid_resources/catalogues/rerun.toml"></location>
            <source>How a file was opened: cli, uri, drag_and_drop, file_dialog or sdk.</source>
            <translation>文件的打开方式：cli、uri、drag_and_drop、file_dialog 或 sdk。</translation>
        </message>
        <message>
            <location filename="../../../resources/pellucid_resources/catalogues/rerun.toml"></location>
            <source>How bad it is.</source>
            <translation>严重程度。</translation>
        </message>
        <message>
            <location filename="../../../resources/pellucid_resources/catalogues/rerun.toml"></location>
            <source>How it came: file, http, grpc, sdk, stdin, web_event or javascript.</source>
            <translation>进入方式：file、http、grpc、sdk、stdin、web_event 或 javascript。</translation>
        </message>
        <message>
            <location filename="../../../resources/pellucid_resources/catalogues/rerun.toml"></location>
            <source>How it ended.</source>
            <translation>如何结束。</translation>
        </message>
        <message>
            <location filename="../../../resources/pellucid_resources/catalogues/rerun.toml"></location>
            <source>How large everything is drawn: the screen's density times the chosen zoom.</source>
            <translation>绘制的大小：屏幕密度乘以所选缩放。</translation>
        </message>
        <message>
            <location filename="../../../resources/pellucid_resources/catalogues/rerun.toml"></location>
            <source>How long that is.</source>
            <translation>其时长。</translation>
        </message>
        <message>
            <location filename="../../../resources/pellucid_resources/catalogues/rerun.toml"></location>
            <source>How long the answer took, in seconds.</source>
            <translation>回答所用时间，以秒计。</translation>
        </message>
        <message>
            <location filename="../../../resources/pellucid_resources/catalogues/rerun.toml"></location>
            <source>How many errors there were.</source>
            <translation>有多少错误。</translation>
        </message>
        <message>
            <location filename="../../../resources/pellucid_resources/catalogues/rerun.toml"></location>
            <source>How many of those failed.</source>
            <translation>其中多少失败。</translation>
        </message>
        <message>
            <location filename="../../../resources/pellucid_resources/catalogues/rerun.toml"></location>
            <source>How many pictures were in it.</source>
            <translation>其中有多少图片。</translation>
        </message>
        <message>
            <location filename="../../../resources/pellucid_resources/catalogues/rerun.toml"></location>
            <source>How many tools the agent used.</source>
            <translation>代理使用了多少工具。</translation>
        </message>
        <message>
            <location filename="../../../resources/pellucid_resources/catalogues/rerun.toml"></location>
            <source>How much it can keep in mind.</source>
            <translation>它能记住多少。</translation>
        </message>
        <message>
            <location filename="../../../resources/pellucid_resources/catalogues/rerun.toml"></location>
            <source>How much of what the agent can keep in mind was taken.</source>
            <translation>代理的记忆容量已用多少。</translation>
        </message>
        <message>
            <location filename="../../../resources/pellucid_resources/catalogues/rerun.toml"></location>
            <source>How often the agent asked whether it may do something.</source>
            <translation>代理询问是否可以执行操作的次数。</translation>
        </message>
        <message>
            <location filename="../../../resources/pellucid_resources/catalogues/rerun.toml"></location>
            <source>How often the answer was no.</source>
            <translation>回答为“否”的次数。</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/guard/rules.py"></location>
            <location filename="../../../gui/pellucid_gui/models/upload_rows.py"></location>
            <source>IP address</source>
            <translation>IP 地址</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/header_frame.py"></location>
            <source>Id</source>
            <translation>ID</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/session_facts.py"></location>
            <source>Id {analytics_id}</source>
            <translation>ID {analytics_id}</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/keys.py"></location>
            <source>In a list: do what comes first</source>
            <translation>在列表中：执行首要操作</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/keys.py"></location>
            <source>In a payload or a line</source>
            <translation>在载荷或行中</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/keys.py"></location>
            <source>In an empty filter: the one before</source>
            <translation>在空的筛选中：上一个筛选</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/keys.py"></location>
            <source>In dialogs</source>
            <translation>在对话框中</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/keys.py"></location>
            <source>In every part of the window</source>
            <translation>在窗口的各个部分</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/keys.py"></location>
            <source>In the chosen event</source>
            <translation>在所选事件中</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/query/explanations.py"></location>
            <source>In the file, and on its way out</source>
            <translation>在文件中，并在发出时</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/keys.py"></location>
            <source>In the filter</source>
            <translation>在筛选中</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/rule_words.py"></location>
            <source>In the last 30 days nothing was recorded that has it.</source>
            <translation>最近 30 天没有记录含有它的内容。</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/rule_words.py"></location>
            <source>In the last 30 days this rule would have changed {had} of {of} events.</source>
            <translation>最近 30 天，此规则会更改 {of} 个事件中的 {had} 个。</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/rule_words.py"></location>
            <source>In the last 30 days {had} of {of} events had it. A rule would have changed those.</source>
            <translation>最近 30 天，{of} 个事件中有 {had} 个含有它。规则会更改这些事件。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../../gui/pellucid_gui/models/rule_words.py"></location>
            <source>In the last 30 days {n:,} events were recorded.</source>
            <extracomment>Of exactly one: In the last 30 days 1 event was recorded.</extracomment>
            <translation>
                <numerusform>最近 30 天记录了 {n:,} 个事件。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../../core/pellucid/summary/words.py"></location>
            <source>In the last {n:,} days</source>
            <extracomment>Of exactly one: In the last day</extracomment>
            <translation>
                <numerusform>最近 {n:,} 天</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/keys.py"></location>
            <source>In the outbox: keep the event or the field from leaving</source>
            <translation>在发件箱中：阻止事件或字段离开</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/query/explanations.py"></location>
            <source>In the program's own file</source>
            <translation>在程序自己的文件中</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/keys.py"></location>
            <source>In the search: go on, or back</source>
            <translation>在搜索中：继续或返回</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/keys.py"></location>
            <source>In the table of events</source>
            <translation>在事件表格中</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/keys.py"></location>
            <source>In the timeline</source>
            <translation>在时间线中</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/leftover_words.py"></location>
            <source>In use</source>
            <translation>使用中</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/leftover_words.py"></location>
            <source>In use: {why}. It is sent by that program.</source>
            <translation>使用中：{why}。由该程序发送。</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/exact_page.py"></location>
            <source>Indent for reading</source>
            <translation>缩进以便阅读</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/exact_page.py"></location>
            <source>Indented for reading; copied and saved as they are. </source>
            <translation>为便于阅读而缩进；复制和保存时保持原样。 </translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/retelling.py"></location>
            <source>Input/output error</source>
            <translation>输入/输出错误</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/watch/events.py"></location>
            <source>Install Pellucid anew</source>
            <translation>请重新安装 Pellucid</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/service/run_key.py"></location>
            <source>Install Pellucid into a folder with a shorter path.</source>
            <translation>请将 Pellucid 安装到路径更短的文件夹。</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/property_rows.py"></location>
            <source>Integer</source>
            <translation>Integer</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/retelling.py"></location>
            <source>Is a directory</source>
            <translation>是一个文件夹</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/next_words.py"></location>
            <source>It can be sent as soon as it is sealed, which takes at most {span}.</source>
            <translation>封存后即可发送，最多需要 {span}。</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/watched_upload_words.py"></location>
            <source>It depends on what {title} makes of its config at its next start. {seen}</source>
            <translation>取决于 {title} 下次启动时如何理解其配置。{seen}</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/service_words.py"></location>
            <source>It does not run at this moment.</source>
            <translation>它此刻没有运行。</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/service_words.py"></location>
            <source>It ends when you log out, and starts again when you log in.</source>
            <translation>它在您注销时结束，登录时再次启动。</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/columns.py"></location>
            <source>It existed, but its bytes are not here: never seen, or given up to make room</source>
            <translation>它存在过，但字节不在这里：从未看到，或为腾出空间而放弃</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/service_words.py"></location>
            <source>It goes on after you log out.</source>
            <translation>您注销后它会继续运行。</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/witness/launch.py"></location>
            <source>It has ended</source>
            <translation>它已结束</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/own_undo_words.py"></location>
            <source>It has left meanwhile, and cannot be called back.</source>
            <translation>它期间已离开，无法召回。</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/event_verbs.py"></location>
            <source>It has left.</source>
            <translation>它已离开。</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/wire/any_line.py"></location>
            <source>It has no uuid</source>
            <translation>它没有 UUID</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/service/systemd.py"></location>
            <source>It has to be asked in a session that you logged in to, not through `su` or `sudo`. `pellucid watch` runs the witness without a service.</source>
            <translation>须在您登录的会话中请求，而非通过 `su` 或 `sudo`。`pellucid watch` 可不经服务运行见证程序。</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/service/launchd.py"></location>
            <source>It has to be asked in a session that you logged in to. `pellucid watch` runs the witness without a service.</source>
            <translation>须在您登录的会话中请求。`pellucid watch` 可不经服务运行见证程序。</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/rule_sheet.py"></location>
            <source>It is attached to each event as it is sealed, so a rule for it holds for all of them.</source>
            <translation>它在封存时附加到每个事件，因此其规则对所有事件有效。</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/summary/words.py"></location>
            <source>It is documented, with each field.</source>
            <translation>它有记载，包括每个字段。</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/event_verbs.py"></location>
            <source>It is in no sealed batch yet; that takes {span} at most.</source>
            <translation>它尚不在任何已封存的批次中；最多需要 {span}。</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/filter_name_dialog.py"></location>
            <source>It is kept in Pellucid's settings on this machine, until you delete it.</source>
            <translation>它保存在此计算机上 Pellucid 的设置中，直到您删除。</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/outbox_words.py"></location>
            <location filename="../../../gui/pellucid_gui/pages/own_words.py"></location>
            <source>It is leaving already.</source>
            <translation>它正在离开。</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/rule_words.py"></location>
            <source>It is left out of what is sent, as if it had never been there.</source>
            <translation>发送时略去它，如同从未有过。</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/columns.py"></location>
            <source>It is never sent: you decided so, or nothing of it can be read</source>
            <translation>它从不发送：这是您的决定，或其中没有可读内容</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/upload_rows.py"></location>
            <source>It is not in the body, but every server sees the address that a request comes from, and can look up a rough place by it. {title} does not ask it not to.</source>
            <translation>它不在正文中，但每个服务器都能看到请求来源的地址，并可据此查询大致位置。{title} 没有请求它不这样做。</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/upload_rows.py"></location>
            <source>It is not in the body, but every server sees the address that a request comes from. This one is asked not to look up a place by it.</source>
            <translation>它不在正文中，但每个服务器都能看到请求来源的地址。此服务器被请求不要据此查询位置。</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/explained_rows.py"></location>
            <source>It is not in the catalogue that the app left last: another version wrote it.</source>
            <translation>它不在应用最近留下的目录中：由另一个版本写入。</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/next_words.py"></location>
            <source>It is not known whether the body is compressed on its way.</source>
            <translation>不知道正文在途中是否压缩。</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/rule_words.py"></location>
            <source>It is not sent. It stays in the log, to be seen. What a rule has withheld stays withheld when you choose Send again, unless you let it go.</source>
            <translation>不发送。它留在日志中可供查看。规则已扣留的内容，在您重新选择“发送”时仍保持扣留，除非您放行。</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/rule_sheet.py"></location>
            <source>It is recorded as a hash from the first, so its value is nowhere. Hash makes a hash of that.</source>
            <translation>它从一开始就以哈希记录，因此其值不在任何地方。“哈希”会再对它取哈希。</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/rule_words.py"></location>
            <source>It is sent as it was recorded.</source>
            <translation>按记录原样发送。</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/rule_words.py"></location>
            <source>It is sent while usage collection is on.</source>
            <translation>使用收集开启时才会发送。</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/outbox_words.py"></location>
            <location filename="../../../gui/pellucid_gui/pages/own_words.py"></location>
            <source>It is tried again by itself, as soon as the server can be asked again.</source>
            <translation>一旦可以再次询问服务器，就会自动重试。</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/event_verbs.py"></location>
            <source>It is withheld, and never leaves.</source>
            <translation>它已被扣留，从不离开。</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/outbox_words.py"></location>
            <location filename="../../../gui/pellucid_gui/pages/own_words.py"></location>
            <source>It leaves as soon as {title} runs.</source>
            <translation>{title} 一运行它就离开。</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/ledger/life_lock.py"></location>
            <source>It lets go of it when it ends.</source>
            <translation>它结束时会释放。</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/sending/verbs.py"></location>
            <source>It may have arrived already: an upload was begun and never answered</source>
            <translation>它可能已经到达：曾开始上传，但从未得到应答</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/own_switch_dialog.py"></location>
            <source>It may have arrived already: an upload was on its way.</source>
            <translation>它可能已经到达：有一次上传正在途中。</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/own_words.py"></location>
            <source>It may have been received before: an upload was on its way.</source>
            <translation>它可能已被接收：有一次上传正在途中。</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/service_words.py"></location>
            <source>It runs as process {pid} at this moment.</source>
            <translation>它此刻以进程 {pid} 运行。</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/field_verbs.py"></location>
            <source>It stands in each event of this run, and cannot be changed in one.</source>
            <translation>它存在于此次运行的每个事件中，无法只在其中一个里更改。</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/request_tree.py"></location>
            <source>It stands in each event of this run.</source>
            <translation>它存在于此次运行的每个事件中。</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/explained_rows.py"></location>
            <source>It stands in the line, and stays there.</source>
            <translation>它在行中，并留在那里。</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/service/launchd.py"></location>
            <source>It starts again when you log in.</source>
            <translation>它会在您登录时再次启动。</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/service/run_key.py"></location>
            <source>It starts again when you log on.</source>
            <translation>它会在您登录时再次启动。</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/service/run_key.py"></location>
            <source>It starts at the next log-on.</source>
            <translation>它会在下次登录时启动。</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/forget_dialog.py"></location>
            <source>It still waits in {title}'s own queue. Our copy of it stays until {title} has taken it.</source>
            <translation>它仍在 {title} 自己的队列中等待。我们的副本会保留，直到 {title} 取走它。</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/comparing.py"></location>
            <source>It was forgotten, or destroyed before it was sent.</source>
            <translation>它已被遗忘，或在发送前被销毁。</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/config_words.py"></location>
            <source>It was found by comparing the config with what it said before.</source>
            <translation>这是将配置与其先前内容比较时发现的。</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/explained_rows.py"></location>
            <source>It was longer than it may be, and cut.</source>
            <translation>它超过允许的长度，已截断。</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/field_verbs.py"></location>
            <source>It was recorded under another id: a hash would link it to the one of now.</source>
            <translation>它是在另一个 ID 下记录的：哈希会把它与现在的 ID 关联起来。</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/explained_rows.py"></location>
            <source>It was replaced before the event was written down.</source>
            <translation>它在事件写入之前已被替换。</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/explained_rows.py"></location>
            <source>It was replaced by its hash before the event was written down.</source>
            <translation>它在事件写入之前已被替换为其哈希。</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/sending/verbs.py"></location>
            <source>It was sent, or a part of it was withheld or changed.</source>
            <translation>它已发送，或其中一部分被扣留或更改。</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/config/settings.py"></location>
            <source>It will choose a random one at its first start.</source>
            <translation>它会在首次启动时随机选取一个。</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/difference_dialog.py"></location>
            <source>It would go to {host} as the rest does. Until you allow it, none of it is collected.</source>
            <translation>它会像其余内容一样发往 {host}。在您允许之前，不会收集其中任何内容。</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/card_feed.py"></location>
            <source>It writes the card anew at its next start. The other apps are not affected.</source>
            <translation>它会在下次启动时重新写入卡片。其他应用不受影响。</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/unasked.py"></location>
            <source>It's fine</source>
            <translation>没关系</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/query/explanations.py"></location>
            <location filename="../../../gui/pellucid_gui/models/columns.py"></location>
            <source>Its bytes are gone from our copy</source>
            <translation>其字节已从我们的副本中消失</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/query/explanations.py"></location>
            <source>Its bytes are not here</source>
            <translation>其字节不在这里</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/comparing.py"></location>
            <source>Its bytes stand under “As recorded”.</source>
            <translation>其字节见“记录原样”。</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/wire/any_line.py"></location>
            <source>Its bytes were destroyed</source>
            <translation>其字节已销毁</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/next_words.py"></location>
            <source>Its collection is off: {title} leaves this where it is.</source>
            <translation>其收集已关闭：{title} 会让它留在原处。</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/rule_sheet.py"></location>
            <source>Its event is withheld, so this rule changes nothing at present.</source>
            <translation>其事件被扣留，因此此规则目前不起作用。</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/journey_page.py"></location>
            <source>Its first 4 KiB; more is not kept</source>
            <translation>前 4 KiB；其余未保留</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/ledger/findings.py"></location>
            <source>Its first receipt is missing: without the salt in it no line can be checked</source>
            <translation>缺少其首张凭据：没有其中的盐值，任何行都无法校验</translation>
        </message>
        <message>
            <location filename="../../../resources/pellucid_resources/catalogues/rerun.toml"></location>
            <source>Its heading.</source>
            <translation>其标题。</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/rule_words.py"></location>
            <source>Its keyed hash is sent instead: the receiver can tell that two values are equal, and nothing else. Where the system keeps no secret for the program, a mark is sent, as with Redact.</source>
            <translation>改为发送其带密钥的哈希：接收者只能看出两个值是否相等。若系统没有为该程序保存密钥，则发送一个标记，与“抹除”相同。</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/payload_parts.py"></location>
            <source>Its meaning is not declared in the catalogue.</source>
            <translation>目录中没有声明其含义。</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/ledger/findings.py"></location>
            <source>Its receipts are missing</source>
            <translation>缺少其凭据</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/exact_payload.py"></location>
            <source>Its session has no header</source>
            <translation>其会话没有头部</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/days.py"></location>
            <source>January</source>
            <translation>1 月</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/detail_pane.py"></location>
            <source>Journey</source>
            <translation>历程</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/days.py"></location>
            <source>July</source>
            <translation>7 月</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/days.py"></location>
            <source>June</source>
            <translation>6 月</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/leftovers_dialog.py"></location>
            <source>Keep</source>
            <translation>保留</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/leftovers_dialog.py"></location>
            <source>Keep back what {title} leaves behind</source>
            <translation>留置 {title} 遗留的内容</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/question_band.py"></location>
            <source>Keep events on this computer, where you can read them; send none.</source>
            <translation>把事件保留在此计算机上供您阅读；不发送。</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/own_header.py"></location>
            <source>Keep it back until you let it go</source>
            <translation>暂留，直到您放行</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/saved_filters_dialog.py"></location>
            <source>Keep these changes</source>
            <translation>保留这些更改</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/next_words.py"></location>
            <location filename="../../../gui/pellucid_gui/dialogs/leftover_words.py"></location>
            <source>Kept back</source>
            <translation>已留置</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/leftovers_dialog.py"></location>
            <source>Kept back for review</source>
            <translation>留置供审阅</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/leftover_words.py"></location>
            <source>Kept back: {title}'s next start passes it over.</source>
            <translation>已留置：{title} 的下次启动会略过它。</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/leftover_words.py"></location>
            <source>Kept back: {title}'s next start passes it over. You have read it, and keep it.</source>
            <translation>已留置：{title} 的下次启动会略过它。您已阅读并保留它。</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/keys_dialog.py"></location>
            <source>Keyboard</source>
            <translation>键盘</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/columns.py"></location>
            <source>Kind</source>
            <translation>类型</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/query/saved_filters.py"></location>
            <source>Large lines</source>
            <translation>大的行</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/columns.py"></location>
            <source>Large: {size_bytes:,} bytes; most events have less than one kilobyte</source>
            <translation>较大：{size_bytes:,} 字节；多数事件不到一千字节</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/seen_vocabulary.py"></location>
            <source>Last event {moment}</source>
            <translation>最后一个事件 {moment}</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/query/saved_filters.py"></location>
            <source>Last hour</source>
            <translation>最近一小时</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/leftovers_dialog.py"></location>
            <source>Last written</source>
            <translation>最后写入</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/held_dialog.py"></location>
            <source>Later</source>
            <translation>以后</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/service/launchd.py"></location>
            <source>LaunchAgent</source>
            <translation>LaunchAgent</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/first_run_words.py"></location>
            <source>Leave it as it is</source>
            <translation>保持原样</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/keys.py"></location>
            <source>Leave one of several selected</source>
            <translation>在多个所选中只留一个</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/next_words.py"></location>
            <source>Leaves at the next start of {title}</source>
            <translation>在 {title} 下次启动时离开</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/next_words.py"></location>
            <source>Leaves when {title} runs again</source>
            <translation>在 {title} 再次运行时离开</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/next_words.py"></location>
            <source>Leaves within two seconds</source>
            <translation>两秒内离开</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/next_words.py"></location>
            <source>Leaves {when}</source>
            <translation>{when}离开</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/next_words.py"></location>
            <source>Leaving now</source>
            <translation>正在离开</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/leftovers_dialog.py"></location>
            <source>Leftovers</source>
            <translation>遗留文件</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/query/explanations.py"></location>
            <location filename="../../../gui/pellucid_gui/widgets/filter_help.py"></location>
            <source>Length of the line</source>
            <translation>行的长度</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/leftover_words.py"></location>
            <location filename="../../../gui/pellucid_gui/widgets/journey_words.py"></location>
            <source>Let go</source>
            <translation>已放行</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/leftover_words.py"></location>
            <source>Let go: {posts}</source>
            <translation>已放行：{posts}</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/outbox_verbs.py"></location>
            <source>Let it go</source>
            <translation>放行</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/event_verbs.py"></location>
            <source>Let it go…</source>
            <translation>放行…</translation>
        </message>
        <message numerus="yes">
            <location filename="../../../gui/pellucid_gui/pages/outbox_words.py"></location>
            <source>Let {n:,} go</source>
            <extracomment>Of exactly one: Let it go</extracomment>
            <translation>
                <numerusform>放行 {n:,} 个</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/about_dialog.py"></location>
            <source>Licences</source>
            <translation>许可证</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/about_dialog.py"></location>
            <source>Licences of fonts and icons</source>
            <translation>字体和图标的许可证</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/keys.py"></location>
            <source>Light, dark, or as the system</source>
            <translation>浅色、深色或跟随系统</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/columns.py"></location>
            <source>Line</source>
            <translation>行</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/columns.py"></location>
            <source>Line {line_number:,} of session {session}</source>
            <translation>会话 {session} 的第 {line_number:,} 行</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/ledger/audit.py"></location>
            <source>Line {line} of {path} does not follow from the one before it</source>
            <translation>{path} 的第 {line} 行与前一行不衔接</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/summary/html.py"></location>
            <location filename="../../../gui/pellucid_gui/widgets/filter_help.py"></location>
            <location filename="../../../gui/pellucid_gui/widgets/summary_view.py"></location>
            <source>Lines in which no event can be read</source>
            <translation>无法读出事件的行</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/query/explanations.py"></location>
            <source>Lines that are worth a look</source>
            <translation>值得一看的行</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/keys.py"></location>
            <source>List the sessions and the processes that wrote them</source>
            <translation>列出会话及写入它们的进程</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/collection.py"></location>
            <location filename="../../../gui/pellucid_gui/dialogs/first_run_words.py"></location>
            <location filename="../../../gui/pellucid_gui/widgets/catalogue_view.py"></location>
            <location filename="../../../gui/pellucid_gui/widgets/own_header.py"></location>
            <location filename="../../../gui/pellucid_gui/widgets/question_band.py"></location>
            <source>Local</source>
            <translation>本地</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/journey_words.py"></location>
            <source>Log begun</source>
            <translation>日志开始</translation>
        </message>
        <message>
            <location filename="../../../resources/pellucid_resources/catalogues/rerun.toml"></location>
            <source>Logged In</source>
            <translation>已登录</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/guard/rules.py"></location>
            <location filename="../../../gui/pellucid_gui/models/property_rows.py"></location>
            <source>Long text</source>
            <translation>长文本</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/query/completion.py"></location>
            <source>Longer than 1,000 bytes</source>
            <translation>长于 1,000 字节</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/query/completion.py"></location>
            <source>Longer than 10,000 bytes</source>
            <translation>长于 10,000 字节</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/query/completion.py"></location>
            <source>Longer than a million bytes</source>
            <translation>长于一百万字节</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/records.py"></location>
            <source>Look again in a moment: the view is catching up.</source>
            <translation>请稍后再看：视图正在跟进。</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/app_list.py"></location>
            <source>Look at another config file and data folder in Rerun's format</source>
            <translation>查看 Rerun 格式的其他配置文件和数据文件夹</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/app_header.py"></location>
            <source>Look at it, let it go or delete it ({sequence})</source>
            <translation>查看、放行或删除 ({sequence})</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/empty_state.py"></location>
            <source>Looked in</source>
            <translation>查找位置</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/leftovers_dialog.py"></location>
            <location filename="../../../gui/pellucid_gui/dialogs/sessions_dialog.py"></location>
            <source>Looking…</source>
            <translation>正在查找…</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/fates.py"></location>
            <source>Lost by {title}</source>
            <translation>被 {title} 丢失</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/fates.py"></location>
            <source>Lost by {title}: it deleted the event, and the upload to {place} failed</source>
            <translation>被 {title} 丢失：它已删除该事件，而上传到 {place} 失败</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/journey_words.py"></location>
            <source>Lost from our log</source>
            <translation>从我们的日志中丢失</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/interjections.py"></location>
            <source>Lost: {words}</source>
            <translation>丢失：{words}</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/guard/rules.py"></location>
            <source>MAC address</source>
            <translation>MAC 地址</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/summary/html.py"></location>
            <source>Made by Pellucid {version} on {made}. It tells names and numbers; nothing that a field said is in it.</source>
            <translation>由 Pellucid {version} 于 {made} 生成。其中只有名称和数字，不含任何字段内容。</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/exact_payload.py"></location>
            <source>Made from the recorded line, {size} bytes. A part of its batch was destroyed since, so the rest cannot be proved.</source>
            <translation>由记录的行生成，{size} 字节。其批次的一部分此后已销毁，因此其余部分无法证实。</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/exact_payload.py"></location>
            <source>Made from the recorded line, {size} bytes; which batch it left in is not known.</source>
            <translation>由记录的行生成，{size} 字节；不知道它在哪个批次中离开。</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/consent/choice_file.py"></location>
            <source>Make it a file that you may read and write, or move it away; then choose again.</source>
            <translation>请将其变为您可读写的文件，或将其移走；然后重新选择。</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/config/settings.py"></location>
            <source>Make it a file that you may read and write, or remove it, and try again.</source>
            <translation>请将其变为您可读写的文件，或将其移除，然后重试。</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/days.py"></location>
            <source>March</source>
            <translation>3 月</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/days.py"></location>
            <source>May</source>
            <translation>5 月</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/first_run_words.py"></location>
            <source>May {title} send usage data?</source>
            <translation>允许 {title} 发送使用数据吗？</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/days.py"></location>
            <source>Monday</source>
            <translation>星期一</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/live_tail.py"></location>
            <source>More events wait in the live files than fit in memory; they are shown once the witness has copied them.</source>
            <translation>实时文件中等待的事件超出内存容量；见证程序复制后即会显示。</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/wire/posted.py"></location>
            <source>More follows behind the body</source>
            <translation>正文之后还有内容</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/guard/rules.py"></location>
            <source>More than 200 characters of running text. Ids, lists of versions and call stacks pass.</source>
            <translation>超过 200 个字符的连续文本。ID、版本列表和调用栈可通过。</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/private_files.py"></location>
            <source>Mount that disk, or remove the link.</source>
            <translation>请挂载该磁盘，或移除该链接。</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/saved_filters_dialog.py"></location>
            <source>Move down</source>
            <translation>下移</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/link_handler/desktop_entry.py"></location>
            <source>Move it away if you do not need it, then try again.</source>
            <translation>若不需要，请将其移走，然后重试。</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/service/launchd.py"></location>
            <location filename="../../../core/pellucid/service/systemd.py"></location>
            <source>Move it away, then try again.</source>
            <translation>请将其移走，然后重试。</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/private_files.py"></location>
            <source>Move it away; Pellucid keeps its copies there.</source>
            <translation>请将其移走；Pellucid 在那里保存副本。</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/query/saved_filters.py"></location>
            <source>Move the files of that name away.</source>
            <translation>请移走该名称的文件。</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/saved_filters_dialog.py"></location>
            <source>Move up</source>
            <translation>上移</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/filter_name_dialog.py"></location>
            <location filename="../../../gui/pellucid_gui/dialogs/saved_filters_dialog.py"></location>
            <source>Name</source>
            <translation>名称</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/retelling.py"></location>
            <source>Name or service not known</source>
            <translation>未知的名称或服务</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/upload_rows.py"></location>
            <source>Names the project of {title}'s makers that receives it. It is public, no secret of yours.</source>
            <translation>指明 {title} 制作者用于接收的项目。它是公开的，不是您的秘密。</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/retelling.py"></location>
            <source>Network is unreachable</source>
            <translation>网络不可达</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/exact_payload.py"></location>
            <source>Never leaves. It would have left as these {size} bytes.</source>
            <translation>从不离开。若离开，即为这 {size} 字节。</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/exact_payload.py"></location>
            <source>Never leaves. It would have left like this, with a hash for each {mark}.</source>
            <translation>从不离开。若离开，即为此样，每个 {mark} 处为哈希。</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/event_sheet.py"></location>
            <source>Never seen here.</source>
            <translation>从未在此看到。</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/query/explanations.py"></location>
            <source>Never sent</source>
            <translation>从不发送</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/gain_card.py"></location>
            <source>New event</source>
            <translation>新事件</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/gain_card.py"></location>
            <source>New field</source>
            <translation>新字段</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/header_frame.py"></location>
            <source>New id…</source>
            <translation>更换 ID…</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/destination_dialog.py"></location>
            <source>No</source>
            <translation>否</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/upload_steps.py"></location>
            <source>No answer</source>
            <translation>无应答</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/app.py"></location>
            <source>No app is known by the name {app!r}</source>
            <translation>没有名为 {app!r} 的已知应用</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/query/explanations.py"></location>
            <source>No catalogue has it, or a part of it</source>
            <translation>没有目录记载它或它的一部分</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/event_sheet.py"></location>
            <source>No catalogue tells of these fields, which it was seen with: {names}.</source>
            <translation>没有目录提及看到的这些字段：{names}。</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/event_sheet.py"></location>
            <source>No catalogue tells of this event. The program records it all the same, and nobody has said what for.</source>
            <translation>没有目录提及此事件。程序仍会记录它，且无人说明用途。</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/query/explanations.py"></location>
            <source>No event can be read from the line</source>
            <translation>无法从该行读出事件</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/columns.py"></location>
            <source>No event can be read from this line</source>
            <translation>无法从此行读出事件</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/columns.py"></location>
            <source>No event can be read from this line. It is kept byte for byte; see “As recorded”.</source>
            <translation>无法从此行读出事件。它逐字节保留；见“记录原样”。</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/explained_page.py"></location>
            <source>No event can be read from this line. {reason}.</source>
            <translation>无法从此行读出事件。{reason}。</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/first_run_words.py"></location>
            <source>No event is held at present, and of what the catalogue declares nothing would leave.</source>
            <translation>目前没有暂留的事件，目录声明的内容也都不会离开。</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/first_run_words.py"></location>
            <source>No event is held at present, so there is no real payload to show. These {size} bytes are examples from the catalogue; real ones have the same form, with a hash for each {mark}.</source>
            <translation>目前没有暂留的事件，因此没有真实载荷可显示。这 {size} 字节是目录中的示例；真实的形式相同，每个 {mark} 处为哈希。</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/first_run_words.py"></location>
            <source>No event is held at present, so there is no real payload to show. These {size} bytes are examples from the catalogue; real ones have the same form.</source>
            <translation>目前没有暂留的事件，因此没有真实载荷可显示。这 {size} 字节是目录中的示例；真实的形式相同。</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/empty_state.py"></location>
            <source>No event matches the filter</source>
            <translation>没有符合筛选的事件</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/detail_pane.py"></location>
            <source>No event selected</source>
            <translation>未选择事件</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/empty_state.py"></location>
            <source>No events yet</source>
            <translation>尚无事件</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/paths.py"></location>
            <source>No home folder is known for this user</source>
            <translation>不知道此用户的主文件夹</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/watch/inotify.py"></location>
            <source>No inotify instance is to be had ({reason})</source>
            <translation>无法获得 inotify 实例（{reason}）</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/retelling.py"></location>
            <source>No keyring that keeps secrets encrypted was found</source>
            <translation>未找到加密保存密钥的密钥环</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/empty_state.py"></location>
            <source>No program that Pellucid knows has queued or sent usage events here. If one does, its events appear by themselves.</source>
            <translation>Pellucid 所知的程序中，尚无在此排队或发送使用事件的。一旦有，其事件会自动出现。</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/ledger/findings.py"></location>
            <source>No receipt says why there is nothing in {lines}</source>
            <translation>没有凭据说明 {lines} 为何为空</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/journey.py"></location>
            <source>No receipt yet: only the program's own file has it.</source>
            <translation>尚无凭据：只有程序自己的文件中有它。</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/retelling.py"></location>
            <source>No route to host</source>
            <translation>没有到主机的路由</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/sessions_dialog.py"></location>
            <source>No session is known</source>
            <translation>没有已知会话</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/retelling.py"></location>
            <source>No space left on device</source>
            <translation>设备上没有空间</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/retelling.py"></location>
            <source>No such file or directory</source>
            <translation>没有该文件或文件夹</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/empty_state.py"></location>
            <source>No telemetry found</source>
            <translation>未发现遥测</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/leftover_words.py"></location>
            <source>No witness runs, so nothing is held now. “Start again” beside “Witness” starts one.</source>
            <translation>没有见证程序在运行，因此现在没有任何内容被留置。“见证程序”旁的“重新启动”可启动一个。</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/own_words.py"></location>
            <source>Nobody can tell what {title} does: its folder cannot be read.</source>
            <translation>无法得知 {title} 在做什么：无法读取其文件夹。</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/collection.py"></location>
            <source>Nobody can tell what {title} will do from its config.</source>
            <translation>从 {title} 的配置无法看出它会做什么。</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/service_feed.py"></location>
            <source>Nobody has to watch it.</source>
            <translation>无需有人观察它。</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/summary/words.py"></location>
            <source>Nobody has watched yet, so what {title} sent before now is mostly not known.</source>
            <translation>此前无人观察，因此 {title} 到目前为止发送了什么大多不得而知。</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/query/explanations.py"></location>
            <source>Nobody knows whether it arrived</source>
            <translation>无人知道它是否到达</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/explained_rows.py"></location>
            <source>Nobody tells that there is such an event, or why.</source>
            <translation>无人说明有这样的事件，也无人说明原因。</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/explained_rows.py"></location>
            <location filename="../../../gui/pellucid_gui/models/upload_rows.py"></location>
            <source>Nobody tells what it is for.</source>
            <translation>无人说明其用途。</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/summary/words.py"></location>
            <source>Nobody watched before {day}: what was sent until then is not counted.</source>
            <translation>{day} 之前无人观察：此前发送的内容未计入。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../../core/pellucid/summary/words.py"></location>
            <source>Nobody watched for {span} of that time, in {n:,} gaps: what was sent then may be missing.</source>
            <extracomment>Of exactly one: Nobody watched for {span} of that time, in {n} gap: what was sent then may be missing.</extracomment>
            <translation>
                <numerusform>其间有 {span} 无人观察，共 {n:,} 个空档：其中发送的内容可能缺失。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/kept_requests.py"></location>
            <source>None of the first {n:,} held events would leave</source>
            <translation>前 {n:,} 个暂留的事件都不会离开</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/event.py"></location>
            <location filename="../../../core/pellucid/wire/posted.py"></location>
            <source>Not JSON: {name} is not a JSON value</source>
            <translation>不是 JSON：{name} 不是 JSON 值</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/event.py"></location>
            <location filename="../../../core/pellucid/wire/posted.py"></location>
            <source>Not JSON: {reason} at character {place}</source>
            <translation>不是 JSON：{reason}，位于第 {place} 个字符</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/retelling.py"></location>
            <source>Not a directory</source>
            <translation>不是文件夹</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/upload_steps.py"></location>
            <source>Not accepted</source>
            <translation>未被接受</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/upload_steps.py"></location>
            <source>Not accepted as a whole</source>
            <translation>整体未被接受</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/collection.py"></location>
            <source>Not answered</source>
            <translation>未作答</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/leftover_words.py"></location>
            <source>Not held</source>
            <translation>未留置</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/leftover_words.py"></location>
            <source>Not held, as nothing is kept back: {posts}</source>
            <translation>未留置，因为留置已关闭：{posts}</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/leftover_words.py"></location>
            <source>Not held: {posts}</source>
            <translation>未留置：{posts}</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/leftover_words.py"></location>
            <source>Not held: {why}. {posts}</source>
            <translation>未留置：{why}。{posts}</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/destination_dialog.py"></location>
            <source>Not known here</source>
            <translation>此处不得而知</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/difference_dialog.py"></location>
            <source>Not now</source>
            <translation>以后再说</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/query/explanations.py"></location>
            <source>Not older than that</source>
            <translation>不早于此</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/service_words.py"></location>
            <source>Not possible here. {obstacle}.</source>
            <translation>此处不可行。{obstacle}。</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/witness_feed.py"></location>
            <source>Not running</source>
            <translation>未运行</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/next_words.py"></location>
            <source>Not sealed yet</source>
            <translation>尚未封存</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/explained_rows.py"></location>
            <source>Not sent</source>
            <translation>不发送</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/collection.py"></location>
            <source>Not set up yet</source>
            <translation>尚未设置</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/next_words.py"></location>
            <source>Not settled: a hash will stand in the place of each {mark}, {size:,} bytes until then.</source>
            <translation>尚未确定：每个 {mark} 处会换成哈希；在此之前为 {size:,} 字节。</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/next_words.py"></location>
            <source>Not settled: what would be sealed now, {size:,} bytes.</source>
            <translation>尚未确定：现在会封存的内容，{size:,} 字节。</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/next_words.py"></location>
            <source>Not settled: what would leave if you let it go, {size:,} bytes.</source>
            <translation>尚未确定：若您放行会离开的内容，{size:,} 字节。</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/filter_help.py"></location>
            <source>Not this; works with every term</source>
            <translation>非此；可用于任何条件</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/interjections.py"></location>
            <source>Not watched from {begun} to {end} ({length}): {why}</source>
            <translation>{begun} 至 {end} 未观察（{length}）：{why}</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/interjections.py"></location>
            <source>Not watched since {begun}: {why}</source>
            <translation>自 {begun} 起未观察：{why}</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/leftovers_dialog.py"></location>
            <source>Note</source>
            <translation>提示</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/old_id.py"></location>
            <source>Note the old id if you want to ask for what was sent under it, or for its deletion:</source>
            <translation>如需询问以旧 ID 发送的内容或要求删除，请记下旧 ID：</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/wire/__init__.py"></location>
            <source>Nothing can be changed of what another program sends</source>
            <translation>无法更改另一个程序发送的内容</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/holding/holding.py"></location>
            <source>Nothing can be held back on Windows</source>
            <translation>在 Windows 上无法留置任何内容</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/first_run_words.py"></location>
            <source>Nothing has been sent. Until you answer, {title} keeps what it records on this computer {kept}. You can change your answer at any time, and see every event before it leaves.</source>
            <translation>尚未发送任何内容。在您作答之前，{title} 会把记录的内容保留在此计算机上{kept}。您可随时更改回答，并在每个事件离开前看到它。</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/destination_dialog.py"></location>
            <source>Nothing in what {title} sends asks the server not to look up where that address is</source>
            <translation>{title} 发送的内容中，没有请求服务器不要查询该地址的所在地</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/consent/choice_file.py"></location>
            <source>Nothing is collected or sent meanwhile. A new choice would replace the file.</source>
            <translation>在此期间不收集也不发送任何内容。新的选择会替换该文件。</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/own_words.py"></location>
            <source>Nothing is collected or sent: what you chose cannot be read.</source>
            <translation>不收集也不发送任何内容：无法读取您的选择。</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/outbox_feed.py"></location>
            <source>Nothing is known of what this program sends</source>
            <translation>不知道此程序发送什么</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/leftovers_dialog.py"></location>
            <source>Nothing is left behind</source>
            <translation>没有遗留内容</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/payload_page.py"></location>
            <source>Nothing is queued</source>
            <translation>没有排队的内容</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/next_words.py"></location>
            <source>Nothing is recorded or sent until then.</source>
            <translation>在此之前不记录也不发送任何内容。</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/next_words.py"></location>
            <source>Nothing is recorded or sent until {title} is started again.</source>
            <translation>在 {title} 重新启动之前，不记录也不发送任何内容。</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/first_run_words.py"></location>
            <source>Nothing is recorded yet, and there is no catalogue to make examples of.</source>
            <translation>尚未记录任何内容，也没有目录可用来生成示例。</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/own_words.py"></location>
            <source>Nothing is sealed yet; hold single events by their menus.</source>
            <translation>尚未封存任何内容；可通过菜单暂留单个事件。</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/rules/file.py"></location>
            <source>Nothing is sent meanwhile. Correct the file, or clear all rules to begin anew.</source>
            <translation>在此期间不发送任何内容。请更正该文件，或清除所有规则重新开始。</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/next_words.py"></location>
            <source>Nothing leaves</source>
            <translation>没有内容离开</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/ledger/findings.py"></location>
            <source>Nothing mends it. A backup may still have the file as it was; forgetting the session ends the doubt.</source>
            <translation>无法修复。备份中也许还有该文件的原样；遗忘该会话可消除疑问。</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/held_dialog.py"></location>
            <source>Nothing of it can leave: {reason}</source>
            <translation>其中没有内容可以离开：{reason}</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/exact_payload.py"></location>
            <source>Nothing of it leaves</source>
            <translation>其中没有内容离开</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/outbox_words.py"></location>
            <source>Nothing of it leaves unless you let it go.</source>
            <translation>除非您放行，否则其中没有内容离开。</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/kept_requests.py"></location>
            <source>Nothing of what is held would leave</source>
            <translation>暂留的内容都不会离开</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/held_dialog.py"></location>
            <source>Nothing of what is ticked can leave</source>
            <translation>勾选的内容都无法离开</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/next_words.py"></location>
            <location filename="../../../gui/pellucid_gui/widgets/exact_payload.py"></location>
            <location filename="../../../gui/pellucid_gui/widgets/payload_frame.py"></location>
            <location filename="../../../gui/pellucid_gui/widgets/payload_page.py"></location>
            <source>Nothing to send</source>
            <translation>没有可发送的内容</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/config/clear.py"></location>
            <source>Nothing was changed: what waits there would go out under the new id, which links the two.</source>
            <translation>未作任何更改：其中等待的内容会以新 ID 发出，从而将两者关联起来。</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/days.py"></location>
            <source>November</source>
            <translation>11 月</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/query/parser.py"></location>
            <source>OR wants a term before it; to search for the word, write "OR"</source>
            <translation>OR 前面需要一个条件；要搜索这个词，请写 "OR"</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/query/parser.py"></location>
            <source>OR wants a term behind it</source>
            <translation>OR 后面需要一个条件</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/days.py"></location>
            <source>October</source>
            <translation>10 月</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/comparing.py"></location>
            <source>Of one of the two events nothing is left</source>
            <translation>两个事件中有一个已不复存在</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/rules_tree.py"></location>
            <source>Of other versions</source>
            <translation>来自其他版本</translation>
        </message>
        <message numerus="yes">
            <location filename="../../../core/pellucid/summary/words.py"></location>
            <source>Of those that wait, {many} are undocumented.</source>
            <extracomment>Of exactly one: Of those that wait, {many} is undocumented.</extracomment>
            <translation>
                <numerusform>等待中的事件里有 {many} 个未记载。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/summary/words.py"></location>
            <source>Of {n:,} of them its own log said that the server took them.</source>
            <translation>其中 {n:,} 个，其自身日志称服务器已接收。</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/rule_words.py"></location>
            <source>Of {part} only a hash is sent from now on.</source>
            <translation>从现在起只发送 {part} 的哈希。</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/collection.py"></location>
            <location filename="../../../gui/pellucid_gui/dialogs/first_run_words.py"></location>
            <location filename="../../../gui/pellucid_gui/widgets/catalogue_view.py"></location>
            <location filename="../../../gui/pellucid_gui/widgets/own_header.py"></location>
            <location filename="../../../gui/pellucid_gui/widgets/question_band.py"></location>
            <source>Off</source>
            <translation>关闭</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/question_band.py"></location>
            <source>Off: nothing is recorded. Local: events stay here, for you to read. On: they are sent.</source>
            <translation>关闭：不记录任何内容。本地：事件留在此处，供您查看。开启：发送事件。</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/record_page.py"></location>
            <source>Offset</source>
            <translation>偏移</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/old_id.py"></location>
            <source>Old id</source>
            <translation>旧 ID</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/query/explanations.py"></location>
            <source>Older than that</source>
            <translation>早于此</translation>
        </message>
        <message numerus="yes">
            <location filename="../../../core/pellucid/query/completion.py"></location>
            <source>Older than {n} days</source>
            <extracomment>Of exactly one: Older than a day</extracomment>
            <translation>
                <numerusform>早于 {n} 天前</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../../core/pellucid/query/completion.py"></location>
            <source>Older than {n} hours</source>
            <extracomment>Of exactly one: Older than an hour</extracomment>
            <translation>
                <numerusform>早于 {n} 小时前</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../../core/pellucid/query/completion.py"></location>
            <source>Older than {n} minutes</source>
            <extracomment>Of exactly one: Older than a minute</extracomment>
            <translation>
                <numerusform>早于 {n} 分钟前</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../../core/pellucid/query/completion.py"></location>
            <source>Older than {n} weeks</source>
            <extracomment>Of exactly one: Older than a week</extracomment>
            <translation>
                <numerusform>早于 {n} 周前</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/collection.py"></location>
            <location filename="../../../gui/pellucid_gui/dialogs/first_run_words.py"></location>
            <location filename="../../../gui/pellucid_gui/widgets/catalogue_view.py"></location>
            <location filename="../../../gui/pellucid_gui/widgets/own_header.py"></location>
            <location filename="../../../gui/pellucid_gui/widgets/question_band.py"></location>
            <source>On</source>
            <translation>开启</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/destroy_dialog.py"></location>
            <location filename="../../../gui/pellucid_gui/dialogs/forget_dialog.py"></location>
            <source>On SSDs and copy-on-write disks, old blocks may remain until they are reused.</source>
            <translation>在 SSD 和写时复制磁盘上，旧块可能会保留到被重新使用为止。</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/keys.py"></location>
            <source>On a part of the filter</source>
            <translation>在筛选的一部分上</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/query/explanations.py"></location>
            <source>On its way out, by pellucid run</source>
            <translation>在发出时，由 pellucid run 看到</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/keys.py"></location>
            <source>On the other pages</source>
            <translation>在其他页面上</translation>
        </message>
        <message>
            <location filename="../../../resources/pellucid_resources/catalogues/rerun.toml"></location>
            <source>On which site the web viewer runs: the last two parts of its domain. The salt of the hash is public, so whoever guesses a domain can tell.</source>
            <translation>网页查看器运行于哪个网站：其域名的最后两段。哈希的盐值是公开的，因此猜到域名的人可以验证。</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/ledger/witness_claim.py"></location>
            <source>One is enough: its copies are shared by all windows.</source>
            <translation>一个就够：所有窗口共用其副本。</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/comparing.py"></location>
            <source>One of the two lines is no JSON, so they cannot be compared</source>
            <translation>两行中有一行不是 JSON，因此无法比较</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/catalogue_view.py"></location>
            <source>One of {choices}.</source>
            <translation>以下之一：{choices}。</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/query/explanations.py"></location>
            <source>One run of the program</source>
            <translation>程序的一次运行</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/filter_help.py"></location>
            <source>One session</source>
            <translation>一个会话</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/catalogue_view.py"></location>
            <source>Only as a hash.</source>
            <translation>仅以哈希形式。</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/difference_rows.py"></location>
            <source>Only in the one before</source>
            <translation>仅在前一个中</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/difference_rows.py"></location>
            <source>Only in this one</source>
            <translation>仅在此事件中</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/ledger/ledger.py"></location>
            <source>Only the witness writes to it.</source>
            <translation>只有见证程序会写入。</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/sending/verbs.py"></location>
            <source>Only what has surely not left can be changed.</source>
            <translation>只有确定尚未离开的内容才能更改。</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/service_words.py"></location>
            <source>Only with this window</source>
            <translation>仅随此窗口</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/next_words.py"></location>
            <source>Only {title} itself uploads; this window never does.</source>
            <translation>只有 {title} 自己上传；此窗口从不上传。</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/empty_state.py"></location>
            <source>Open again</source>
            <translation>重新打开</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/keys.py"></location>
            <location filename="../../../gui/pellucid_gui/widgets/header_frame.py"></location>
            <source>Open the data folder</source>
            <translation>打开数据文件夹</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/retelling.py"></location>
            <source>Operation not permitted</source>
            <translation>不允许的操作</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/summary/html.py"></location>
            <source>Other</source>
            <translation>其他</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/next_words.py"></location>
            <source>Others may join it until it is sealed, within {span} while {title} runs.</source>
            <translation>在封存之前还可能加入其他事件；{title} 运行期间，{span}内会封存。</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/record_page.py"></location>
            <source>Our copy</source>
            <translation>我们的副本</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/journey_words.py"></location>
            <source>Our own log healed</source>
            <translation>我们自己的日志已修复</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/page_table.py"></location>
            <source>Outbox</source>
            <translation>发件箱</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/app_list.py"></location>
            <source>PROGRAMS</source>
            <translation>程序</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/guard/rules.py"></location>
            <source>Path in a home folder</source>
            <translation>主文件夹中的路径</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/next_words.py"></location>
            <location filename="../../../gui/pellucid_gui/collection.py"></location>
            <source>Paused</source>
            <translation>已暂停</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/next_words.py"></location>
            <source>Paused until {time}</source>
            <translation>暂停至 {time}</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/held_dialog.py"></location>
            <location filename="../../../gui/pellucid_gui/widgets/detail_pane.py"></location>
            <location filename="../../../gui/pellucid_gui/widgets/payload_frame.py"></location>
            <source>Payload</source>
            <translation>载荷</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/about_dialog.py"></location>
            <source>Pellucid</source>
            <translation>Pellucid</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/leftover_payload.py"></location>
            <source>Pellucid builds this from the file's lines, as the program does. The program writes its keys in random order and decides itself how many events go into one upload.</source>
            <translation>Pellucid 像程序那样由文件的行生成此内容。程序以随机顺序写入键，并自行决定一次上传包含多少事件。</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/payload_page.py"></location>
            <source>Pellucid builds this from the recorded line, as the program does. The program writes its keys in random order and decides itself how many events go into one upload.</source>
            <translation>Pellucid 像程序那样由记录的行生成此内容。程序以随机顺序写入键，并自行决定一次上传包含多少事件。</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/unknown_config_dialog.py"></location>
            <source>Pellucid can replace it now by a fresh file with {setting} and a new id.</source>
            <translation>Pellucid 现在可以用新文件替换它：{setting}，并使用新的 ID。</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/tasks.py"></location>
            <source>Pellucid failed unexpectedly ({fault})</source>
            <translation>Pellucid 意外失败（{fault}）</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/columns.py"></location>
            <source>Pellucid has no copy of this line yet</source>
            <translation>Pellucid 尚无此行的副本</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/about_dialog.py"></location>
            <source>Pellucid has no telemetry of its own and connects to nothing. It may be used under the MIT licence or the Apache licence 2.0.</source>
            <translation>Pellucid 自身没有遥测，也不连接任何地方。可按 MIT 许可证或 Apache 许可证 2.0 使用。</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/forget_dialog.py"></location>
            <source>Pellucid overwrites its own copy. This cannot be undone.</source>
            <translation>Pellucid 会覆盖自己的副本。此操作无法撤销。</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/watched_upload_words.py"></location>
            <source>Pellucid sees that events are taken, and neither that they leave nor what the server answers. It can neither hurry nor stop them.</source>
            <translation>Pellucid 能看到事件被取走，但看不到它们离开，也看不到服务器的应答。它既不能催促也不能阻止它们。</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/retelling.py"></location>
            <source>Pellucid's copies cannot be written: {reason}</source>
            <translation>无法写入 Pellucid 的副本：{reason}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../../gui/pellucid_gui/dialogs/leftover_words.py"></location>
            <source>Pellucid's copies of them say: withheld.</source>
            <extracomment>Of exactly one: Pellucid's copy of it says: withheld.</extracomment>
            <translation>
                <numerusform>Pellucid 的副本注明：扣留。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/retelling.py"></location>
            <source>Permission denied</source>
            <translation>权限不足</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/destination_dialog.py"></location>
            <source>Place lookup</source>
            <translation>位置查询</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/destination_words.py"></location>
            <source>PostHog Cloud EU, which PostHog says keeps its data in the European Union. PostHog stores it there for the makers of {title}.</source>
            <translation>PostHog Cloud EU；PostHog 称其数据保存在欧盟。PostHog 在那里为 {title} 的制作者存储这些数据。</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/destination_words.py"></location>
            <source>PostHog Cloud US, which PostHog says keeps its data in the United States. PostHog stores it there for the makers of {title}.</source>
            <translation>PostHog Cloud US；PostHog 称其数据保存在美国。PostHog 在那里为 {title} 的制作者存储这些数据。</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/sessions_dialog.py"></location>
            <location filename="../../../gui/pellucid_gui/widgets/record_page.py"></location>
            <source>Process</source>
            <translation>进程</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/witness_feed.py"></location>
            <source>Process {pid} copies each new line of {data_dir} to Pellucid's own folder.
It follows the folder {backend}.</source>
            <translation>进程 {pid} 把 {data_dir} 的每个新行复制到 Pellucid 自己的文件夹。
它跟踪该文件夹：{backend}。</translation>
        </message>
        <message>
            <location filename="../../../resources/pellucid_resources/catalogues/rerun.toml"></location>
            <source>Profile Of The Installation</source>
            <translation>安装档案</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/sessions_dialog.py"></location>
            <source>Program</source>
            <translation>程序</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/app_list.py"></location>
            <source>Programs</source>
            <translation>程序</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/ledger/findings.py"></location>
            <source>Put back what is missing from a backup, or forget the session.</source>
            <translation>请从备份中恢复缺失内容，或遗忘该会话。</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/ledger/session_repair.py"></location>
            <source>Put the missing files back, or forget the session.</source>
            <translation>请放回缺失的文件，或遗忘该会话。</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/query/saved_filters.py"></location>
            <source>Queued now</source>
            <translation>正在排队</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/filter_help.py"></location>
            <source>Queued, released, sent …</source>
            <translation>排队、已移交、已发送……</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/keys.py"></location>
            <source>Quit</source>
            <translation>退出</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/watch/inotify.py"></location>
            <source>Raise the kernel's setting fs.inotify.max_user_instances</source>
            <translation>请调高内核设置 fs.inotify.max_user_instances</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/keys.py"></location>
            <source>Read the chosen event in full</source>
            <translation>阅读所选事件的完整内容</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/retelling.py"></location>
            <source>Read-only file system</source>
            <translation>只读文件系统</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/leftovers_dialog.py"></location>
            <source>Reading…</source>
            <translation>正在读取…</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/ledger/findings.py"></location>
            <source>Receipt {place} ({kind}) was written for other bytes than there are in {lines}</source>
            <translation>凭据 {place}（{kind}）所对应的字节与 {lines} 中的不同</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/ledger/findings.py"></location>
            <source>Receipt {place} does not follow from the one before it</source>
            <translation>凭据 {place} 与前一张不衔接</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/ledger/findings.py"></location>
            <source>Receipt {place} is damaged: it cannot be read</source>
            <translation>凭据 {place} 已损坏：无法读取</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/ledger/findings.py"></location>
            <source>Receipt {place} was written for another body than there is, from byte {begin}</source>
            <translation>凭据 {place} 所对应的正文与从第 {begin} 字节开始的不同</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/journey_words.py"></location>
            <source>Receipts before this written anew</source>
            <translation>此前的凭据已重写</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/next_words.py"></location>
            <location filename="../../../gui/pellucid_gui/widgets/leftover_payload.py"></location>
            <location filename="../../../gui/pellucid_gui/widgets/payload_page.py"></location>
            <source>Reconstructed: equal as JSON; key order and batch cuts unknown.</source>
            <translation>重建：作为 JSON 相等；键的顺序和批次划分未知。</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/question_band.py"></location>
            <source>Record nothing, and destroy what was kept so far.</source>
            <translation>不记录任何内容，并销毁此前保留的内容。</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/journey_words.py"></location>
            <source>Recorded</source>
            <translation>已记录</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/columns.py"></location>
            <source>Recorded as {kind}</source>
            <translation>记录为 {kind}</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/journey_words.py"></location>
            <source>Recorded, and held until you let it go</source>
            <translation>已记录并暂留，直到您放行</translation>
        </message>
        <message>
            <location filename="../../../resources/pellucid_resources/catalogues/rerun.toml"></location>
            <source>Recording Opened</source>
            <translation>已打开录制</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/rule_words.py"></location>
            <location filename="../../../gui/pellucid_gui/pages/field_verbs.py"></location>
            <source>Redact</source>
            <translation>抹除</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/upload_steps.py"></location>
            <source>Refused by the server, for good</source>
            <translation>被服务器最终拒绝</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/query/saved_filters.py"></location>
            <source>Refused or lost</source>
            <translation>被拒绝或丢失</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/journey_words.py"></location>
            <source>Released</source>
            <translation>已移交</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/keys.py"></location>
            <location filename="../../../gui/pellucid_gui/widgets/own_header.py"></location>
            <source>Remove it</source>
            <translation>移除</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/service/run_key.py"></location>
            <source>Remove it in the Task Manager.</source>
            <translation>请在任务管理器中移除它。</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/link_handler/registry.py"></location>
            <source>Remove {key} with `regedit`.</source>
            <translation>请用 `regedit` 移除 {key}。</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/saved_filters_dialog.py"></location>
            <source>Rename</source>
            <translation>重命名</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/link_handler/desktop_entry.py"></location>
            <source>Rename it.</source>
            <translation>请将其重命名。</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/unreadable_choice_dialog.py"></location>
            <source>Replace and keep it local</source>
            <translation>替换并保持本地</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/unknown_config_dialog.py"></location>
            <location filename="../../../gui/pellucid_gui/dialogs/unreadable_choice_dialog.py"></location>
            <source>Replace and switch off</source>
            <translation>替换并关闭</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/unknown_config_dialog.py"></location>
            <location filename="../../../gui/pellucid_gui/dialogs/unreadable_choice_dialog.py"></location>
            <source>Replace and switch on</source>
            <translation>替换并开启</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/unreadable_choice_dialog.py"></location>
            <source>Replace the choice that nobody can read?</source>
            <translation>替换无法读取的选择？</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/unknown_config_dialog.py"></location>
            <source>Replace the config that nobody can read?</source>
            <translation>替换无法读取的配置？</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/journey_page.py"></location>
            <source>Request</source>
            <translation>请求</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/config/reading.py"></location>
            <source>Rerun can neither read nor replace this, and collects nothing as long as it stays there. Once it is gone, Rerun switches collection ON at its next start, under a new id.</source>
            <translation>Rerun 既无法读取也无法替换它；只要它还在，就不会收集任何内容。一旦它消失，Rerun 会在下次启动时以新的 ID 开启收集。</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/config/settings.py"></location>
            <source>Rerun cannot keep its settings there either.</source>
            <translation>Rerun 也无法在那里保存其设置。</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/config/reading.py"></location>
            <source>Rerun cannot read this either. At its next start it will replace the file by a fresh one, with collection switched ON, under a new id.</source>
            <translation>Rerun 同样无法读取它。下次启动时，Rerun 会用新文件替换它：收集开启，并使用新的 ID。</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/retelling.py"></location>
            <source>Resource temporarily unavailable</source>
            <translation>资源暂时不可用</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/field_verbs.py"></location>
            <source>Restore</source>
            <translation>恢复</translation>
        </message>
        <message numerus="yes">
            <location filename="../../../gui/pellucid_gui/pages/outbox_verbs.py"></location>
            <source>Restore its {n:,} fields</source>
            <extracomment>Of exactly one: Restore its field</extracomment>
            <translation>
                <numerusform>恢复其 {n:,} 个字段</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/keys.py"></location>
            <source>Review what is kept back</source>
            <translation>审阅留置的内容</translation>
        </message>
        <message>
            <location filename="../../../resources/pellucid_resources/catalogues/rerun.toml"></location>
            <source>Roughly how much the graphics card can do.</source>
            <translation>显卡的大致能力。</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/page_table.py"></location>
            <source>Rules</source>
            <translation>规则</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/private_files.py"></location>
            <source>Run Pellucid as that user, or choose another folder with PELLUCID_HOME.</source>
            <translation>请以该用户身份运行 Pellucid，或用 PELLUCID_HOME 选择其他文件夹。</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/destination_dialog.py"></location>
            <source>Run by</source>
            <translation>运营者</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/service/run_key.py"></location>
            <source>Run key</source>
            <translation>Run 注册表项</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/exact_payload.py"></location>
            <source>SHA-256 of the body</source>
            <translation>正文的 SHA-256</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/upload_steps.py"></location>
            <source>SHA-256 of the body: {sha256}</source>
            <translation>正文的 SHA-256：{sha256}</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/exact_payload.py"></location>
            <source>SHA-256 of the whole body, {size:,} bytes: {sha256}</source>
            <translation>整个正文的 SHA-256，{size:,} 字节：{sha256}</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/days.py"></location>
            <source>Saturday</source>
            <translation>星期六</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/filter_name_dialog.py"></location>
            <source>Save</source>
            <translation>保存</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/record_page.py"></location>
            <source>Save the line to a file…</source>
            <translation>将该行保存到文件…</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/payload_frame.py"></location>
            <source>Save the payload to a file…</source>
            <translation>将载荷保存到文件…</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/filter_name_dialog.py"></location>
            <source>Save this filter</source>
            <translation>保存此筛选</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/keys.py"></location>
            <source>Saved filters: delete the chosen one</source>
            <translation>已保存的筛选：删除所选</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/keys.py"></location>
            <source>Saved filters: move the chosen one</source>
            <translation>已保存的筛选：移动所选</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/long_text.py"></location>
            <source>Save…</source>
            <translation>保存…</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/upload_steps.py"></location>
            <source>Sealed alone</source>
            <translation>单独封存</translation>
        </message>
        <message numerus="yes">
            <location filename="../../../gui/pellucid_gui/widgets/upload_steps.py"></location>
            <source>Sealed with {n:,} others</source>
            <extracomment>Of exactly one: Sealed with 1 other</extracomment>
            <translation>
                <numerusform>与另外 {n:,} 个一起封存</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/keys.py"></location>
            <source>Search in it</source>
            <translation>在其中搜索</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/guard/rules.py"></location>
            <source>Secret</source>
            <translation>机密</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/wishes.py"></location>
            <source>See `pellucid --help`.</source>
            <translation>见 `pellucid --help`。</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/about_dialog.py"></location>
            <source>See everything a program says about you, before it says it.</source>
            <translation>在程序说出之前，看到它关于您所说的一切。</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/record_page.py"></location>
            <source>Seen</source>
            <translation>看到</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/columns.py"></location>
            <source>Seen in the file</source>
            <translation>在文件中看到</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/columns.py"></location>
            <source>Seen in the file, and on its way out</source>
            <translation>在文件中和发出时都看到</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/journey_words.py"></location>
            <source>Seen on its way out</source>
            <translation>在发出时看到</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/columns.py"></location>
            <source>Seen on its way out only, never in the file: its line is rebuilt from that</source>
            <translation>只在发出时看到，从未在文件中看到：其行由此重建</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/filter_help.py"></location>
            <source>Seen on its way out, by pellucid run; also file and both</source>
            <translation>在发出时看到，由 pellucid run；还有 file 和 both</translation>
        </message>
        <message numerus="yes">
            <location filename="../../../gui/pellucid_gui/widgets/posted_payload.py"></location>
            <source>Seen on its way out: exactly these {size} bytes, with {n:,} other events.</source>
            <extracomment>Of exactly one: Seen on its way out: exactly these {size} bytes, with 1 other event.</extracomment>
            <translation>
                <numerusform>在发出时看到：正是这 {size} 字节，连同另外 {n:,} 个事件。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/posted_payload.py"></location>
            <source>Seen on its way out: exactly these {size} bytes.</source>
            <translation>在发出时看到：正是这 {size} 字节。</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/posted_payload.py"></location>
            <source>Seen on its way out: these {size} bytes. {blanked}</source>
            <translation>在发出时看到：这 {size} 字节。{blanked}</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/journey_words.py"></location>
            <source>Seen only on its way out, and copied there</source>
            <translation>只在发出时看到，并在那里复制</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/event_sheet.py"></location>
            <source>Seen {times} here, the last time on {moment}.</source>
            <translation>在此看到{times}，最近一次于 {moment}。</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/event_sheet.py"></location>
            <source>Seen {times} here.</source>
            <translation>在此看到{times}。</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/destination_dialog.py"></location>
            <source>Sees</source>
            <translation>可见</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/keys.py"></location>
            <source>Select all events, or one more</source>
            <translation>选择全部事件或再选一个</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/rule_words.py"></location>
            <source>Send</source>
            <translation>发送</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/question_band.py"></location>
            <source>Send events from now on. Of what was kept until now you are asked separately.</source>
            <translation>从现在起发送事件。此前保留的内容会另行询问您。</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/event_verbs.py"></location>
            <location filename="../../../gui/pellucid_gui/pages/outbox_words.py"></location>
            <location filename="../../../gui/pellucid_gui/widgets/own_header.py"></location>
            <source>Send now</source>
            <translation>立即发送</translation>
        </message>
        <message numerus="yes">
            <location filename="../../../gui/pellucid_gui/pages/event_verbs.py"></location>
            <source>Send now, with {n:,} others</source>
            <extracomment>Of exactly one: Send now, with 1 other</extracomment>
            <translation>
                <numerusform>立即发送，连同另外 {n:,} 个</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/held_dialog.py"></location>
            <source>Send the ticked</source>
            <translation>发送勾选的</translation>
        </message>
        <message numerus="yes">
            <location filename="../../../gui/pellucid_gui/dialogs/own_new_id_dialog.py"></location>
            <source>Send them under the old id</source>
            <extracomment>Of exactly one: Send it under the old id</extracomment>
            <translation>
                <numerusform>以旧 ID 发送</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/summary/html.py"></location>
            <source>Sent</source>
            <translation>已发送</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/summary/words.py"></location>
            <source>Sent means taken out of its queue for upload; the server's answer can't be seen from outside.</source>
            <translation>“已发送”指已从其队列中取出以供上传；从外部看不到服务器的应答。</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/upload_steps.py"></location>
            <source>Sent with:</source>
            <translation>发送时带有：</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/days.py"></location>
            <source>September</source>
            <translation>9 月</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/leftovers_dialog.py"></location>
            <location filename="../../../gui/pellucid_gui/dialogs/sessions_dialog.py"></location>
            <location filename="../../../gui/pellucid_gui/models/columns.py"></location>
            <source>Session</source>
            <translation>会话</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/payload_page.py"></location>
            <source>Session's queue</source>
            <translation>会话的队列</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/summary/html.py"></location>
            <location filename="../../../gui/pellucid_gui/dialogs/sessions_dialog.py"></location>
            <source>Sessions</source>
            <translation>会话</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/verify_dialog.py"></location>
            <source>Sessions checked: {sessions:,} · lines: {lines:,} · digests compared: {digests:,}</source>
            <translation>已校验会话：{sessions:,} · 行：{lines:,} · 已比对摘要：{digests:,}</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/sessions_dialog.py"></location>
            <source>Sessions of {title}</source>
            <translation>{title} 的会话</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/summary/html.py"></location>
            <source>Sessions that sent them</source>
            <translation>发送它们的会话</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/paths.py"></location>
            <source>Set HOME to it and start again.</source>
            <translation>请将 HOME 设为该文件夹并重新启动。</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/service/run_key.py"></location>
            <source>Set it for good with `setx {name}`, log on again, then try again.</source>
            <translation>请用 `setx {name}` 永久设置，重新登录后再试。</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/service_words.py"></location>
            <source>Set it up again</source>
            <translation>重新设置</translation>
        </message>
        <message>
            <location filename="../../../resources/pellucid_resources/catalogues/rerun.toml"></location>
            <source>Settings Opened</source>
            <translation>已打开设置</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/query/completion.py"></location>
            <source>Shorter than 200 bytes</source>
            <translation>短于 200 字节</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/long_text.py"></location>
            <source>Show all</source>
            <translation>全部显示</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/keys.py"></location>
            <source>Show all times again</source>
            <translation>重新显示所有时间</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/sessions_dialog.py"></location>
            <source>Show only its events</source>
            <translation>只显示其事件</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/keys.py"></location>
            <source>Show only what is chosen</source>
            <translation>只显示所选部分</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/keys.py"></location>
            <source>Show the events</source>
            <translation>显示事件</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/keys.py"></location>
            <source>Show the line as recorded</source>
            <translation>显示记录原样的行</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/keys.py"></location>
            <source>Show the payload</source>
            <translation>显示载荷</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/keys.py"></location>
            <source>Show the rules</source>
            <translation>显示规则</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/keys.py"></location>
            <source>Show the summary</source>
            <translation>显示摘要</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/keys.py"></location>
            <source>Show these keys</source>
            <translation>显示这些按键</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/keys.py"></location>
            <source>Show what became of it, step by step</source>
            <translation>逐步显示其去向</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/keys.py"></location>
            <source>Show what can be done with the row</source>
            <translation>显示可对该行执行的操作</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/keys.py"></location>
            <source>Show what each field means</source>
            <translation>显示每个字段的含义</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/keys.py"></location>
            <source>Show what leaves next</source>
            <translation>显示接下来离开的内容</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/keys.py"></location>
            <source>Show what may be collected</source>
            <translation>显示可收集的内容</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/long_text.py"></location>
            <source>Showing the first {short_size} of {short_size2}.</source>
            <translation>显示前 {short_size}，共 {short_size2}。</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/query/completion.py"></location>
            <source>Since today began</source>
            <translation>今天开始以来</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/query/completion.py"></location>
            <source>Since yesterday began</source>
            <translation>昨天开始以来</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/outbox_hands.py"></location>
            <source>Single events and fields cannot be withheld: {title} posts its queue itself, as a whole. You can switch its collection off, or hold what finished runs leave behind until you have read it.</source>
            <translation>无法扣留单个事件和字段：{title} 自己整体上传其队列。您可以关闭其收集，或留置已结束的运行所遗留的内容，直到您阅读。</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/holding/values.py"></location>
            <source>Single events: a leftover is held, let go or deleted as a whole.</source>
            <translation>单个事件：遗留文件只能整体留置、放行或删除。</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/leftovers_dialog.py"></location>
            <location filename="../../../gui/pellucid_gui/models/columns.py"></location>
            <source>Size</source>
            <translation>大小</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/summary/words.py"></location>
            <source>So far</source>
            <translation>迄今为止</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/summary/words.py"></location>
            <source>Some is not counted: {trouble}.</source>
            <translation>有些未计入：{trouble}。</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/own_words.py"></location>
            <source>Somebody has to put that right. It is tried again by itself at {again}.</source>
            <translation>需要有人解决。{again} 会自动重试。</translation>
        </message>
        <message>
            <location filename="../../../resources/pellucid_resources/catalogues/rerun.toml"></location>
            <source>Somebody ran `rerun` from a command line: which command, and which of its options. Nothing that was given with an option is told, only that it was given.</source>
            <translation>有人从命令行运行了 `rerun`：哪个命令、哪些选项。不说明选项的值，只说明给出了该选项。</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/guard/rules.py"></location>
            <source>Somebody's e-mail address.</source>
            <translation>某人的电子邮件地址。</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/consent/store.py"></location>
            <source>Something else was chosen meanwhile, so nothing was undone</source>
            <translation>期间已作了其他选择，因此未撤销任何内容</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/journey_words.py"></location>
            <source>Something left unseen</source>
            <translation>有内容未被看到就离开</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/columns.py"></location>
            <source>Source file</source>
            <translation>源文件</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/posted_payload.py"></location>
            <source>Spaces stand in place of what was forgotten or redacted since.</source>
            <translation>此后被遗忘或抹除的内容以空格代替。</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/leftovers_dialog.py"></location>
            <source>Standing</source>
            <translation>状况</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/destination_dialog.py"></location>
            <source>Stands in</source>
            <translation>所在地</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/app_header.py"></location>
            <source>Start again</source>
            <translation>重新启动</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/witness/command.py"></location>
            <source>Start the witness again.</source>
            <translation>请重新启动见证程序。</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/ledger/purge.py"></location>
            <source>Start the witness once, which repairs it; or forget the whole session.</source>
            <translation>请启动一次见证程序，它会修复；或遗忘整个会话。</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/ledger/observed_session.py"></location>
            <source>Start the witness, which repairs it.</source>
            <translation>请启动见证程序，它会修复。</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/session_facts.py"></location>
            <source>Started {moment}</source>
            <translation>启动于 {moment}</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/empty_state.py"></location>
            <source>Starts a program that behaves like Rerun, in a temporary folder. Nothing is sent.</source>
            <translation>在临时文件夹中启动一个行为类似 Rerun 的程序。不发送任何内容。</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/columns.py"></location>
            <source>State</source>
            <translation>状态</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/next_words.py"></location>
            <source>Stopped</source>
            <translation>已停止</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/property_rows.py"></location>
            <source>String</source>
            <translation>String</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/page_table.py"></location>
            <source>Summary</source>
            <translation>摘要</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/days.py"></location>
            <source>Sunday</source>
            <translation>星期日</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/outbox_hands.py"></location>
            <source>Switch collection off</source>
            <translation>关闭收集</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/sending/verbs.py"></location>
            <source>Switch collection off to give up asking.</source>
            <translation>关闭收集即可不再询问。</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/leftovers_dialog.py"></location>
            <source>Switch it on first.</source>
            <translation>请先开启。</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/wire/__init__.py"></location>
            <source>Switch its collection off.</source>
            <translation>请关闭其收集。</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/unasked.py"></location>
            <source>Switch off again</source>
            <translation>重新关闭</translation>
        </message>
        <message numerus="yes">
            <location filename="../../../gui/pellucid_gui/dialogs/own_switch_dialog.py"></location>
            <source>Switch off, destroy {n:,} events</source>
            <extracomment>Of exactly one: Switch off, destroy 1 event</extracomment>
            <translation>
                <numerusform>关闭，销毁 {n:,} 个事件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../../gui/pellucid_gui/dialogs/own_switch_dialog.py"></location>
            <source>Switch on, destroy {n:,} events</source>
            <extracomment>Of exactly one: Switch on, destroy 1 event</extracomment>
            <translation>
                <numerusform>开启，销毁 {n:,} 个事件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../../gui/pellucid_gui/dialogs/own_switch_dialog.py"></location>
            <source>Switch to local, destroy {n:,} events</source>
            <extracomment>Of exactly one: Switch to local, destroy 1 event</extracomment>
            <translation>
                <numerusform>切换为本地，销毁 {n:,} 个事件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../../gui/pellucid_gui/dialogs/own_switch_dialog.py"></location>
            <source>Switch {title} off, and destroy {n:,} events?</source>
            <extracomment>Of exactly one: Switch {title} off, and destroy 1 event?</extracomment>
            <translation>
                <numerusform>关闭 {title} 并销毁 {n:,} 个事件？</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../../gui/pellucid_gui/dialogs/own_switch_dialog.py"></location>
            <source>Switch {title} on, and destroy {n:,} events?</source>
            <extracomment>Of exactly one: Switch {title} on, and destroy 1 event?</extracomment>
            <translation>
                <numerusform>开启 {title} 并销毁 {n:,} 个事件？</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../../gui/pellucid_gui/dialogs/own_switch_dialog.py"></location>
            <source>Switch {title} to local, and destroy {n:,} events?</source>
            <extracomment>Of exactly one: Switch {title} to local, and destroy 1 event?</extracomment>
            <translation>
                <numerusform>将 {title} 切换为本地并销毁 {n:,} 个事件？</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/upload_steps.py"></location>
            <source>TLS to {peer}</source>
            <translation>TLS 至 {peer}</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/event_verbs.py"></location>
            <source>Take a field out…</source>
            <translation>取出字段…</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/outbox_verbs.py"></location>
            <source>Take back</source>
            <translation>收回</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/fields_dialog.py"></location>
            <source>Take fields out?</source>
            <translation>取出字段？</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/fields_dialog.py"></location>
            <location filename="../../../gui/pellucid_gui/pages/field_verbs.py"></location>
            <source>Take out</source>
            <translation>取出</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/keys.py"></location>
            <source>Take the suggestion</source>
            <translation>采用建议</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/summary/html.py"></location>
            <source>Taken out</source>
            <translation>已取出</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/summary/words.py"></location>
            <source>Taken out before an event was written: {listed}.</source>
            <translation>在写入事件之前已取出：{listed}。</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/fates.py"></location>
            <source>Taken out of the queue</source>
            <translation>已从队列取出</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/fates.py"></location>
            <source>Taken out of the queue and deleted unsent</source>
            <translation>已从队列取出，未发送即删除</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/fates.py"></location>
            <source>Taken out of the queue with its file</source>
            <translation>连同其文件从队列取出</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/columns.py"></location>
            <source>Taken out of the queue; the program posted it, and its answer is not visible</source>
            <translation>已从队列取出；程序已上传它，但看不到应答</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/service_words.py"></location>
            <source>Takes the {kind} away again: {place}</source>
            <translation>移除{kind}：{place}</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/guard/rules.py"></location>
            <source>Telling web address</source>
            <translation>泄露信息的网址</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/retelling.py"></location>
            <source>Temporary failure in name resolution</source>
            <translation>名称解析暂时失败</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/filter_help.py"></location>
            <source>Terms side by side must all match</source>
            <translation>并列的条件须全部符合</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/filter_help.py"></location>
            <source>Text of somebody's; also a rule of the guard, as in found:email</source>
            <translation>某人写的文本；也可以是防护的规则，如 found:email</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/query/explanations.py"></location>
            <source>That day</source>
            <translation>那一天</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/query/completion.py"></location>
            <source>That day, from midnight to midnight</source>
            <translation>那一天，从零点到零点</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/event.py"></location>
            <location filename="../../../core/pellucid/wire/posted.py"></location>
            <source>The JSON is nested too deeply to read</source>
            <translation>JSON 嵌套过深，无法读取</translation>
        </message>
        <message>
            <location filename="../../../resources/pellucid_resources/catalogues/rerun.toml"></location>
            <source>The Python of the program that made it.</source>
            <translation>制作它的程序所用的 Python。</translation>
        </message>
        <message>
            <location filename="../../../resources/pellucid_resources/catalogues/rerun.toml"></location>
            <source>The Python of the program that opened the viewer.</source>
            <translation>打开查看器的程序所用的 Python。</translation>
        </message>
        <message>
            <location filename="../../../resources/pellucid_resources/catalogues/rerun.toml"></location>
            <source>The Rust compiler of the program that made it, or of the viewer if it was a file.</source>
            <translation>制作它的程序所用的 Rust 编译器；若是文件，则为查看器的。</translation>
        </message>
        <message>
            <location filename="../../../resources/pellucid_resources/catalogues/rerun.toml"></location>
            <source>The account's e-mail address.</source>
            <translation>帐户的电子邮件地址。</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/embedding/email.py"></location>
            <source>The address cannot be recorded: the disk is full</source>
            <translation>无法记录该地址：磁盘已满</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/embedding/email.py"></location>
            <source>The address cannot be recorded: {reason}</source>
            <translation>无法记录该地址：{reason}</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/guard/rules.py"></location>
            <source>The address that is burnt into a network card.</source>
            <translation>烧录在网卡中的地址。</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/retelling.py"></location>
            <source>The authorities in {path} cannot be read: {cause}</source>
            <translation>无法读取 {path} 中的证书颁发机构：{cause}</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/journey_page.py"></location>
            <source>The body is the payload of the batch, under {distinct_id}</source>
            <translation>正文是该批次的载荷，以 {distinct_id} 发送</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/next_words.py"></location>
            <source>The body leaves as it stands here, not compressed.</source>
            <translation>正文按此处所示离开，不压缩。</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/replace_dialog.py"></location>
            <source>The broken file is kept as it is. Only you can read it there:</source>
            <translation>损坏的文件会原样保留。只有您能在那里读取它：</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/forget_dialog.py"></location>
            <source>The bytes in {title}'s own log are overwritten. This cannot be undone.</source>
            <translation>{title} 自己日志中的字节会被覆盖。此操作无法撤销。</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/payload_page.py"></location>
            <source>The bytes of this event are gone from our copy.</source>
            <translation>此事件的字节已从我们的副本中消失。</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/exact_payload.py"></location>
            <source>The bytes of this event are gone.</source>
            <translation>此事件的字节已消失。</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/exact_payload.py"></location>
            <source>The bytes of this event are gone: there was no more room.</source>
            <translation>此事件的字节已消失：已没有空间。</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/columns.py"></location>
            <source>The bytes of this line are gone, and it cannot be worked out without them</source>
            <translation>此行的字节已消失，没有它们就无法算出</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/embedding/email.py"></location>
            <source>The choice was changed in this moment, so nothing is attached</source>
            <translation>选择恰在此刻被更改，因此未附加任何内容</translation>
        </message>
        <message>
            <location filename="../../../resources/pellucid_resources/catalogues/rerun.toml"></location>
            <source>The code generator of that compiler.</source>
            <translation>该编译器的代码生成器。</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/service/run_key.py"></location>
            <source>The command line is longer than the {longest} characters that Windows reads</source>
            <translation>命令行超过 Windows 读取的 {longest} 个字符</translation>
        </message>
        <message>
            <location filename="../../../resources/pellucid_resources/catalogues/rerun.toml"></location>
            <source>The command, such as man or server; viewer if none was given. For rrd and mcap no event is made.</source>
            <translation>命令，例如 man 或 server；未给出时为 viewer。rrd 和 mcap 不产生事件。</translation>
        </message>
        <message>
            <location filename="../../../resources/pellucid_resources/catalogues/rerun.toml"></location>
            <source>The compiler that Rerun, or the program that opened its viewer, was built with.</source>
            <translation>构建 Rerun 或打开其查看器的程序所用的编译器。</translation>
        </message>
        <message>
            <location filename="../../../resources/pellucid_resources/catalogues/rerun.toml"></location>
            <source>The compiler that it was built with.</source>
            <translation>构建它所用的编译器。</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/config/warnings.py"></location>
            <source>The data folder {folder} is relative: which one that is depends on where Rerun is started.</source>
            <translation>数据文件夹 {folder} 是相对路径：具体指哪一个取决于 Rerun 从何处启动。</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/tasks.py"></location>
            <source>The details are in {folder}; nobody was told.</source>
            <translation>详情在 {folder} 中；没有告知任何人。</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/config/settings.py"></location>
            <source>The e-mail address cannot be changed: {path} cannot be read</source>
            <translation>无法更改电子邮件地址：无法读取 {path}</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/config/settings.py"></location>
            <source>The e-mail address cannot be changed: {path} does not exist yet</source>
            <translation>无法更改电子邮件地址：{path} 尚不存在</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/own_undo_words.py"></location>
            <source>The e-mail address is no longer attached to what {title} sends.</source>
            <translation>电子邮件地址不再附加到 {title} 发送的内容中。</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/catalogue/lookup.py"></location>
            <source>The e-mail address that the person attached to their events.</source>
            <translation>用户附加到其事件中的电子邮件地址。</translation>
        </message>
        <message>
            <location filename="../../../resources/pellucid_resources/catalogues/rerun.toml"></location>
            <source>The e-mail address that the person attached with `rerun analytics email`; without that, none.</source>
            <translation>用户用 `rerun analytics email` 附加的电子邮件地址；未附加则无。</translation>
        </message>
        <message>
            <location filename="../../../resources/pellucid_resources/catalogues/rerun.toml"></location>
            <source>The ending of the file's name, whatever it is, in small letters.</source>
            <translation>文件名的扩展名，无论为何，小写。</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/service/run_key.py"></location>
            <source>The entry is there, but the witness cannot be started: {reason}</source>
            <translation>条目已存在，但无法启动见证程序：{reason}</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/property_rows.py"></location>
            <source>The event</source>
            <translation>该事件</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/records.py"></location>
            <source>The event's bytes are no longer where they were</source>
            <translation>该事件的字节已不在原处</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/query/explanations.py"></location>
            <source>The event's name; * stands for anything</source>
            <translation>事件的名称；* 代表任意内容</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/empty_state.py"></location>
            <source>The events are not open</source>
            <translation>事件未打开</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/empty_state.py"></location>
            <source>The events cannot be shown</source>
            <translation>无法显示事件</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/delete_leftover_dialog.py"></location>
            <source>The file</source>
            <translation>该文件</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/leftovers_dialog.py"></location>
            <source>The file is removed as a whole, and never posted.</source>
            <translation>该文件会整体移除，永不上传。</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/config/warnings.py"></location>
            <source>The file names no usable data folder, so Rerun cannot collect; the default one is shown.</source>
            <translation>该文件没有指定可用的数据文件夹，因此 Rerun 无法收集；此处显示默认文件夹。</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/config/warnings.py"></location>
            <source>The file says that it is {written}. Rerun reads {path} but saves there, so its own `analytics disable` would say that it is off without effect, and its `analytics clear` would delete the folder around that path. Pellucid writes the file that Rerun reads.</source>
            <translation>该文件自称是 {written}。Rerun 读取 {path}，却保存到那里；因此它自己的 `analytics disable` 会说已关闭却不起作用，而 `analytics clear` 会删除该路径所在的文件夹。Pellucid 写入的是 Rerun 读取的文件。</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/ledger/findings.py"></location>
            <source>The first receipt is not the first</source>
            <translation>首张凭据并非首张</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/summary/words.py"></location>
            <source>The guard also found {listed}.</source>
            <translation>防护还发现了{listed}。</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/summary/words.py"></location>
            <source>The guard found nothing else in them.</source>
            <translation>防护未在其中发现其他内容。</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/payload_page.py"></location>
            <source>The id it goes under is not known</source>
            <translation>不知道它以哪个 ID 离开</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/posted_payload.py"></location>
            <source>The id it went under is not known</source>
            <translation>不知道它以哪个 ID 离开</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/leftover_payload.py"></location>
            <source>The id it would go under is not known</source>
            <translation>不知道它会以哪个 ID 离开</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/retelling.py"></location>
            <source>The id was replaced meanwhile</source>
            <translation>ID 已在此期间被替换</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/destination_dialog.py"></location>
            <source>The id, and the network address that a request comes from, as every server does</source>
            <translation>ID，以及请求来源的网络地址，与任何服务器一样</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/event.py"></location>
            <source>The key {key!r} is missing</source>
            <translation>缺少键 {key!r}</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/event.py"></location>
            <source>The key {key!r} is written more than once</source>
            <translation>键 {key!r} 出现了不止一次</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/embedding/rule_watch.py"></location>
            <source>The keyring cannot be asked ({kind})</source>
            <translation>无法询问密钥环（{kind}）</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/retelling.py"></location>
            <source>The keyring could not be opened</source>
            <translation>无法打开密钥环</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/retelling.py"></location>
            <source>The keyring did not keep the secret</source>
            <translation>密钥环没有保存密钥</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/retelling.py"></location>
            <source>The keyring did not take the secret</source>
            <translation>密钥环没有接受密钥</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/retelling.py"></location>
            <source>The keyring is locked</source>
            <translation>密钥环已锁定</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/event.py"></location>
            <source>The kind {kind!r} is not one that Rerun 0.41 knows</source>
            <translation>Rerun 0.41 不认识类型 {kind!r}</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/filter_help.py"></location>
            <source>The last hour; also before: and on:, as in on:2026-11-23</source>
            <translation>最近一小时；还有 before: 和 on:，如 on:2026-11-23</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/ledger/findings.py"></location>
            <source>The last receipt is unfinished ({size} bytes); the next writer takes it away</source>
            <translation>最后一张凭据未写完（{size} 字节）；下一个写入者会将其去掉</translation>
        </message>
        <message numerus="yes">
            <location filename="../../../core/pellucid/query/completion.py"></location>
            <source>The last {n} days</source>
            <extracomment>Of exactly one: The last day</extracomment>
            <translation>
                <numerusform>最近 {n} 天</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../../core/pellucid/query/completion.py"></location>
            <source>The last {n} hours</source>
            <extracomment>Of exactly one: The last hour</extracomment>
            <translation>
                <numerusform>最近 {n} 小时</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../../core/pellucid/query/completion.py"></location>
            <source>The last {n} minutes</source>
            <extracomment>Of exactly one: The last minute</extracomment>
            <translation>
                <numerusform>最近 {n} 分钟</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../../core/pellucid/query/completion.py"></location>
            <source>The last {n} weeks</source>
            <extracomment>Of exactly one: The last week</extracomment>
            <translation>
                <numerusform>最近 {n} 周</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/ledger/keeping.py"></location>
            <location filename="../../../core/pellucid/ledger/purge_choice.py"></location>
            <source>The ledger has no session {folder}</source>
            <translation>账本中没有会话 {folder}</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/holding/deletion.py"></location>
            <source>The ledger will say that the program took it; it did not.</source>
            <translation>账本会说是程序取走了它；其实没有。</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/upload_rows.py"></location>
            <source>The library that posts it, and its version.</source>
            <translation>上传它的库及其版本。</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/record_page.py"></location>
            <source>The line as recorded</source>
            <translation>记录原样的行</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/event.py"></location>
            <source>The line is JSON, but not an object</source>
            <translation>该行是 JSON，但不是对象</translation>
        </message>
        <message>
            <location filename="../../../resources/pellucid_resources/catalogues/rerun.toml"></location>
            <source>The line of source, under a shortened path.</source>
            <translation>源代码行，路径已缩短。</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/columns.py"></location>
            <source>The line tells no time</source>
            <translation>该行没有时间</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/links.py"></location>
            <source>The link is longer than {longest} characters</source>
            <translation>链接超过 {longest} 个字符</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/links.py"></location>
            <source>The link {shown!r} cannot be followed: {why}</source>
            <translation>无法打开链接 {shown!r}：{why}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../../gui/pellucid_gui/dialogs/verify_dialog.py"></location>
            <source>The list of sessions that were let go is broken, and so are {n:,} sessions.</source>
            <extracomment>Of exactly one: The list of sessions that were let go is broken, and so is one session.</extracomment>
            <translation>
                <numerusform>已放弃会话的列表已损坏，另有 {n:,} 个会话也已损坏。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/ledger/findings.py"></location>
            <source>The log lacks {lines}, which receipts name</source>
            <translation>日志缺少凭据所提到的 {lines}</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/destination_words.py"></location>
            <source>The makers of {title} chose it. Where it stands and who runs it is not known here.</source>
            <translation>由 {title} 的制作者选定。此处不知道它位于何处、由谁运营。</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/destination_words.py"></location>
            <source>The makers of {title} say that {service} keeps the events in {region} for them. Pellucid cannot check that. {seen}</source>
            <translation>{title} 的制作者称 {service} 为其把事件保存在{region}。Pellucid 无法核实。{seen}</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/holding/values.py"></location>
            <source>The moment between the end of a run and the lock: mostly some hundredths of a second, up to about half a second where the folder is busy. A start that falls into it takes the file.</source>
            <translation>一次运行结束与加锁之间的瞬间：多为百分之几秒，文件夹繁忙时可达约半秒。恰在此时启动的程序会取走该文件。</translation>
        </message>
        <message>
            <location filename="../../../resources/pellucid_resources/catalogues/rerun.toml"></location>
            <source>The name of the recording, as the application's: to tell whether the same one is looked at again.</source>
            <translation>录制的名称，处理方式同应用名称：用于了解是否再次查看同一录制。</translation>
        </message>
        <message>
            <location filename="../../../resources/pellucid_resources/catalogues/rerun.toml"></location>
            <source>The name that the recording's application has, to tell few applications from many. It is hashed unless it begins with rerun_example. The salt of the hash is public, so whoever guesses a name can tell.</source>
            <translation>录制的应用名称，用于区分少数应用和多数应用。除非以 rerun_example 开头，否则为哈希。哈希的盐值是公开的，因此猜到名称的人可以验证。</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/sending/verbs.py"></location>
            <source>The next try follows by itself, with the same bytes.</source>
            <translation>下一次尝试会自动进行，字节相同。</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/summary/html.py"></location>
            <source>The numbers</source>
            <translation>数字</translation>
        </message>
        <message>
            <location filename="../../../resources/pellucid_resources/catalogues/rerun.toml"></location>
            <source>The organisation that the account belongs to.</source>
            <translation>帐户所属的组织。</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/watch/events.py"></location>
            <source>The package watchfiles is missing</source>
            <translation>缺少软件包 watchfiles</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/config/settings.py"></location>
            <source>The path {path} is not valid Unicode</source>
            <translation>路径 {path} 不是有效的 Unicode</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/catalogue/lookup.py"></location>
            <source>The person attached an e-mail address, which makes all events under their id personal.</source>
            <translation>用户附加了电子邮件地址，因此其 ID 下的所有事件都可对应到个人。</translation>
        </message>
        <message>
            <location filename="../../../resources/pellucid_resources/catalogues/rerun.toml"></location>
            <source>The person logged in to Rerun's service: from then on all that this installation sent, also before, belongs to their account.</source>
            <translation>用户登录了 Rerun 的服务：从此，此安装发送的一切（包括此前的）都归入其帐户。</translation>
        </message>
        <message>
            <location filename="../../../resources/pellucid_resources/catalogues/rerun.toml"></location>
            <source>The person sent feedback from the agent panel, or the agent itself did. Its text goes out while the sharing of redacted prompts is on, after a program tried to take out what is sensitive.</source>
            <translation>用户从代理面板发送了反馈，或由代理自己发送。在开启共享经处理的提示时，其文本会在程序尝试去除敏感内容之后发出。</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/witness/command.py"></location>
            <source>The process that looks at the folder has ended</source>
            <translation>查看该文件夹的进程已结束</translation>
        </message>
        <message>
            <location filename="../../../resources/pellucid_resources/catalogues/rerun.toml"></location>
            <source>The processor and operating system that it was built for, which tells those of this machine.</source>
            <translation>构建所针对的处理器和操作系统，由此可知此计算机的情况。</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/payload_parts.py"></location>
            <source>The program and the computer</source>
            <translation>程序和计算机</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/holding/deletion.py"></location>
            <source>The program has taken it up, or somebody removed it.</source>
            <translation>程序已取走它，或有人移除了它。</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/holding/holding.py"></location>
            <source>The program may have taken it up.</source>
            <translation>可能已被程序取走。</translation>
        </message>
        <message>
            <location filename="../../../resources/pellucid_resources/catalogues/rerun.toml"></location>
            <source>The program stopped itself because of an error in it: where that was, and the way there.</source>
            <translation>程序因自身错误而停止：错误位置及调用过程。</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/posted_payload.py"></location>
            <source>The program's own log told these bytes as it posted them, under `pellucid run`. Nothing here is reconstructed.</source>
            <translation>程序自身的日志在上传时（`pellucid run` 下）给出了这些字节。此处没有任何重建内容。</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/event.py"></location>
            <source>The property {key!r} has none of the types Bool, Integer, Float, String</source>
            <translation>属性 {key!r} 不属于 Bool、Integer、Float、String 中的任何类型</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/event.py"></location>
            <source>The property {key!r} is beyond a 64-bit float</source>
            <translation>属性 {key!r} 超出 64 位浮点数范围</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/event.py"></location>
            <source>The property {key!r} is beyond a 64-bit integer</source>
            <translation>属性 {key!r} 超出 64 位整数范围</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/event.py"></location>
            <source>The property {key!r} is written more than once; the last one counts</source>
            <translation>属性 {key!r} 出现了不止一次；以最后一个为准</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/ledger/findings.py"></location>
            <source>The purge of {lines} was begun and not finished</source>
            <translation>对 {lines} 的清除已开始但未完成</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/ledger/findings.py"></location>
            <source>The redaction of {lines} was begun and not finished</source>
            <translation>对 {lines} 的抹除已开始但未完成</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/rule_change.py"></location>
            <source>The rules were changed again meanwhile, so nothing was undone</source>
            <translation>规则期间又被更改，因此未撤销任何内容</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/difference_rows.py"></location>
            <source>The same in both ({count:,})</source>
            <translation>两者相同（{count:,}）</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/difference_rows.py"></location>
            <source>The same in both ({count:,}), but for the running number</source>
            <translation>两者相同（{count:,}），流水号除外</translation>
        </message>
        <message>
            <location filename="../../../resources/pellucid_resources/catalogues/rerun.toml"></location>
            <source>The screen's density as the system gives it.</source>
            <translation>系统给出的屏幕密度。</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/event_verbs.py"></location>
            <source>The server has refused it.</source>
            <translation>服务器已拒绝它。</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/explained_rows.py"></location>
            <source>The server is to remember all of this of whoever has the id below.</source>
            <translation>服务器会为拥有下方 ID 的人记住所有这些内容。</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/next_words.py"></location>
            <source>The server was not reached</source>
            <translation>无法连接服务器</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/journey_page.py"></location>
            <source>The server's answer</source>
            <translation>服务器的应答</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/journey_page.py"></location>
            <source>The server's answer, HTTP {status}</source>
            <translation>服务器的应答，HTTP {status}</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/upload_steps.py"></location>
            <source>The server's answer:
{answer}</source>
            <translation>服务器的应答：
{answer}</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/service/systemd.py"></location>
            <source>The service is taken away, but systemd could not be told: {complaint}</source>
            <translation>服务已移除，但无法通知 systemd：{complaint}</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/service_words.py"></location>
            <source>The service is taken away: {title} is watched only while this window is open. The copies stay.</source>
            <translation>服务已移除：只有此窗口打开时才观察 {title}。副本会保留。</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/service_words.py"></location>
            <source>The service that watches {title} always does not start at log-in any more: somebody switched that off.</source>
            <translation>始终观察 {title} 的服务不再于登录时启动：有人关闭了它。</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/service_words.py"></location>
            <source>The service that watches {title} always is in trouble: {note}.</source>
            <translation>始终观察 {title} 的服务遇到问题：{note}。</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/service_words.py"></location>
            <source>The service that watches {title} always was set up by another Pellucid, or before this one was moved.</source>
            <translation>始终观察 {title} 的服务由另一个 Pellucid 设置，或在此 Pellucid 移动之前设置。</translation>
        </message>
        <message>
            <location filename="../../../resources/pellucid_resources/catalogues/rerun.toml"></location>
            <source>The session that it is about: what was asked, answered and done in it.</source>
            <translation>所涉及的会话：其中的提问、回答和操作。</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/ledger/keeping.py"></location>
            <location filename="../../../core/pellucid/ledger/purge.py"></location>
            <location filename="../../../core/pellucid/sending/verbs.py"></location>
            <source>The session {folder} has no line {line}</source>
            <translation>会话 {folder} 没有第 {line} 行</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/verbs.py"></location>
            <source>The settings of {title} were changed again meanwhile, so nothing was undone.</source>
            <translation>{title} 的设置期间又被更改，因此未撤销任何内容。</translation>
        </message>
        <message>
            <location filename="../../../resources/pellucid_resources/catalogues/rerun.toml"></location>
            <source>The settings were opened.</source>
            <translation>打开了设置。</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/service/systemd.py"></location>
            <source>The system does not let services outlive a log-out: {complaint}</source>
            <translation>系统不允许服务在注销后继续：{complaint}</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/retelling.py"></location>
            <source>The system has no thread left for telemetry: nothing is sent</source>
            <translation>系统已没有线程可用于遥测：不发送任何内容</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/embedding/rule_watch.py"></location>
            <source>The system has no thread left to ask the keyring</source>
            <translation>系统已没有线程可用于询问密钥环</translation>
        </message>
        <message>
            <location filename="../../../resources/pellucid_resources/catalogues/rerun.toml"></location>
            <source>The system stopped the program, such as for a wrong memory access.</source>
            <translation>系统终止了程序，例如因错误的内存访问。</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/event.py"></location>
            <source>The type of the property {key!r} is written more than once</source>
            <translation>属性 {key!r} 的类型出现了不止一次</translation>
        </message>
        <message>
            <location filename="../../../resources/pellucid_resources/catalogues/rerun.toml"></location>
            <source>The viewer opened: where it runs, and on what kind of graphics and screen. This is what Rerun's documentation calls “Viewer Opened”.</source>
            <translation>查看器已打开：运行位置，以及图形和屏幕的类型。Rerun 的文档称之为“Viewer Opened”。</translation>
        </message>
        <message>
            <location filename="../../../resources/pellucid_resources/catalogues/rerun.toml"></location>
            <source>The web page that it leads to; empty if it opens a dialog.</source>
            <translation>它指向的网页；若打开对话框则为空。</translation>
        </message>
        <message>
            <location filename="../../../resources/pellucid_resources/catalogues/rerun.toml"></location>
            <source>The whole address of the page, with whatever stands in it, and only on Rerun's own site.</source>
            <translation>页面的完整地址及其中所有内容，且只在 Rerun 自己的网站上。</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/explained_rows.py"></location>
            <source>The whole field was left out.</source>
            <translation>整个字段已略去。</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/wishes.py"></location>
            <source>The window knows no {words}</source>
            <translation>窗口不认识 {words}</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/wishes.py"></location>
            <source>The window was asked for something it does not know: {what}</source>
            <translation>向窗口请求了它不认识的内容：{what}</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/witness/launch.py"></location>
            <source>The witness cannot be started: {reason}</source>
            <translation>无法启动见证程序：{reason}</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/leftover_words.py"></location>
            <source>The witness has not done yet what you chose last, or is older than this window.</source>
            <translation>见证程序尚未执行您最近的选择，或其版本早于此窗口。</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/filter_help.py"></location>
            <source>The word anywhere in the line; with a capital letter, exactly so</source>
            <translation>行中任意位置的词；含大写字母时完全匹配</translation>
        </message>
        <message>
            <location filename="../../../resources/pellucid_resources/catalogues/rerun.toml"></location>
            <source>The zoom that was chosen in the viewer.</source>
            <translation>在查看器中选择的缩放。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../../gui/pellucid_gui/dialogs/first_run_words.py"></location>
            <source>The {n:,} events not sent so far are destroyed.</source>
            <extracomment>Of exactly one: The 1 event not sent so far is destroyed.</extracomment>
            <translation>
                <numerusform>尚未发送的 {n:,} 个事件会被销毁。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/verify_dialog.py"></location>
            <source>There is more of it ({count:,}); the copied report has all.</source>
            <translation>还有更多（{count:,}）；复制的报告中包含全部。</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/consent/store.py"></location>
            <source>There is no class {name!r}, or no mode {value!r} for it</source>
            <translation>没有类别 {name!r}，或该类别没有模式 {value!r}</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/wire/posted.py"></location>
            <source>There is no event in the body</source>
            <translation>正文中没有事件</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/records.py"></location>
            <source>There is no event number {event}</source>
            <translation>没有编号为 {event} 的事件</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/records.py"></location>
            <source>There is no event number {event} any more</source>
            <translation>编号为 {event} 的事件已不存在</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/service/obstacle.py"></location>
            <source>There is no launchd on this machine</source>
            <translation>此计算机上没有 launchd</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/holding/holding.py"></location>
            <source>There is no leftover of a session {session!r}</source>
            <translation>没有会话 {session!r} 的遗留文件</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/payload_page.py"></location>
            <source>There is no line</source>
            <translation>没有行</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/service/obstacle.py"></location>
            <source>There is no registry tool on this machine</source>
            <translation>此计算机上没有注册表工具</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/sending/taking_back.py"></location>
            <location filename="../../../core/pellucid/sending/verbs.py"></location>
            <source>There is no session {folder}</source>
            <translation>没有会话 {folder}</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/service/obstacle.py"></location>
            <source>There is no systemd on this machine</source>
            <translation>此计算机上没有 systemd</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/leftover_payload.py"></location>
            <source>There is no whole line in it</source>
            <translation>其中没有完整的行</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/filter_name_dialog.py"></location>
            <source>There is one of that name: it takes this filter instead.</source>
            <translation>已有同名筛选：它将改为此筛选。</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/own_undo_words.py"></location>
            <source>There was nothing to undo.</source>
            <translation>没有可撤销的内容。</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/holding/holding.py"></location>
            <source>There, such a lock would keep readers out, too.</source>
            <translation>在那里，这种锁也会把读取者挡在外面。</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/sessions_dialog.py"></location>
            <source>These are the newest {count:,}; `pellucid sessions --limit 0` lists all.</source>
            <translation>这是最新的 {count:,} 个；`pellucid sessions --limit 0` 会列出全部。</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/filter_help.py"></location>
            <source>These words in this order</source>
            <translation>按此顺序的这些词</translation>
        </message>
        <message numerus="yes">
            <location filename="../../../gui/pellucid_gui/dialogs/first_run_words.py"></location>
            <source>These {n:,} held events would leave together as exactly these {size} bytes. They stay here unless you tick the box below.</source>
            <extracomment>Of exactly one: The event that is held would leave alone as exactly these {size} bytes. It stays here unless you tick the box below.</extracomment>
            <translation>
                <numerusform>这 {n:,} 个暂留的事件会一起离开，正是这 {size} 字节。除非您勾选下方的方框，否则它们留在此处。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../../gui/pellucid_gui/dialogs/first_run_words.py"></location>
            <source>These {n:,} held events would leave together like this, with a hash for each {mark}. They stay here unless you tick the box below.</source>
            <extracomment>Of exactly one: The event that is held would leave alone like this, with a hash for each {mark}. It stays here unless you tick the box below.</extracomment>
            <translation>
                <numerusform>这 {n:,} 个暂留的事件会这样一起离开，每个 {mark} 处为哈希。除非您勾选下方的方框，否则它们留在此处。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../../gui/pellucid_gui/dialogs/delete_leftover_dialog.py"></location>
            <source>They are never posted then. {title}'s own file is removed from the disk. This cannot be undone.</source>
            <extracomment>Of exactly one: It is never posted then. {title}'s own file is removed from the disk. This cannot be undone.</extracomment>
            <translation>
                <numerusform>此后它们永不上传。{title} 自己的文件会从磁盘移除。此操作无法撤销。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../../gui/pellucid_gui/dialogs/own_switch_dialog.py"></location>
            <source>They have not been sent, and exist nowhere else. Off keeps nothing: they are destroyed at once. This cannot be undone.</source>
            <extracomment>Of exactly one: It has not been sent, and exists nowhere else. Off keeps nothing: it is destroyed at once. This cannot be undone.</extracomment>
            <translation>
                <numerusform>它们尚未发送，且别处没有。“关闭”不保留任何内容：它们会立即销毁。此操作无法撤销。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../../gui/pellucid_gui/dialogs/own_switch_dialog.py"></location>
            <source>They have not been sent, and exist nowhere else. They were to be sent under the choice that holds now; another one ends that, and destroys them. This cannot be undone.</source>
            <extracomment>Of exactly one: It has not been sent, and exists nowhere else. It was to be sent under the choice that holds now; another one ends that, and destroys it. This cannot be undone.</extracomment>
            <translation>
                <numerusform>它们尚未发送，且别处没有。它们原应按当前选择发送；其他选择会终止这一点并销毁它们。此操作无法撤销。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../../gui/pellucid_gui/dialogs/destroy_dialog.py"></location>
            <source>They were never sent, and exist nowhere else. This cannot be undone.</source>
            <extracomment>Of exactly one: It was never sent, and exists nowhere else. This cannot be undone.</extracomment>
            <translation>
                <numerusform>它们从未发送，且别处没有。此操作无法撤销。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/catalogue_dialog.py"></location>
            <source>This and nothing else, sent to {host} and only if you agree. Each class of events can be switched by itself; switching one off destroys its events that were not sent.</source>
            <translation>仅此而已，且只在您同意时发送到 {host}。每类事件可单独开关；关闭某类会销毁其尚未发送的事件。</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/sending/verbs.py"></location>
            <source>This batch is being tried already, and may have arrived</source>
            <translation>此批次已在尝试发送，可能已经到达</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/sending/verbs.py"></location>
            <source>This batch waits no more</source>
            <translation>此批次已不再等待</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/exact_page.py"></location>
            <location filename="../../../gui/pellucid_gui/widgets/payload_page.py"></location>
            <source>This event</source>
            <translation>此事件</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/exact_page.py"></location>
            <source>This event is in no sealed batch whose bytes are all there</source>
            <translation>此事件不在字节齐全的已封存批次中</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/record_desk.py"></location>
            <source>This event is not there any more</source>
            <translation>此事件已不存在</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/sending/verbs.py"></location>
            <source>This event is {state}</source>
            <translation>此事件的状态为{state}</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/witness/losses.py"></location>
            <source>This is the first session of {title} with its present config, and such a session sends nothing itself. What it recorded leaves with the next start of {title}.</source>
            <translation>这是 {title} 以当前配置运行的首次会话，这样的会话自身不发送任何内容。它记录的内容会在 {title} 下次启动时离开。</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/exact_payload.py"></location>
            <source>This line is not in its batch: nothing of it leaves.</source>
            <translation>此行不在其批次中：其中没有内容离开。</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/payload_page.py"></location>
            <source>This one is large.</source>
            <translation>此事件较大。</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/summary/html.py"></location>
            <source>This page refers to nothing outside itself, and opening it tells nobody.</source>
            <translation>此页面不引用自身之外的任何内容，打开它也不会告知任何人。</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/outbox_verbs.py"></location>
            <source>This request is no longer what you saw, so it was not sent. This is what leaves next.</source>
            <translation>此请求已不是您所看到的内容，因此没有发送。这是接下来要离开的内容。</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/payload_page.py"></location>
            <source>This session's queue is empty: all it held was released.</source>
            <translation>此会话的队列为空：其中内容均已移交。</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/ledger/audit.py"></location>
            <source>This shows accidental or partial change. It is no proof against whoever owns this machine, and can write a whole new chain of receipts.</source>
            <translation>这能显示意外或局部的更改，但不能证明拥有此计算机、可重写整条凭据链的人未作更改。</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/retelling.py"></location>
            <source>This system has no certificate authorities to trust</source>
            <translation>此系统没有可信任的证书颁发机构</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/leftover_words.py"></location>
            <source>This system lends no locks that readers can share: nothing can be kept back here.</source>
            <translation>此系统不提供可由读取者共享的锁：此处无法留置任何内容。</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/keys.py"></location>
            <source>Through the suggestions, by pages</source>
            <translation>逐页浏览建议</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/days.py"></location>
            <source>Thursday</source>
            <translation>星期四</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/columns.py"></location>
            <source>Time</source>
            <translation>时间</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/journey_words.py"></location>
            <source>To be sealed anew: your rules changed</source>
            <translation>需重新封存：您的规则已更改</translation>
        </message>
        <message>
            <location filename="../../../resources/pellucid_resources/catalogues/example.toml"></location>
            <source>To count different programs, without knowing which.</source>
            <translation>用于统计不同的程序，而不知道是哪些。</translation>
        </message>
        <message>
            <location filename="../../../resources/pellucid_resources/catalogues/example.toml"></location>
            <source>To count different recordings, without knowing which.</source>
            <translation>用于统计不同的录制，而不知道是哪些。</translation>
        </message>
        <message>
            <location filename="../../../resources/pellucid_resources/catalogues/example.toml"></location>
            <source>To find mistakes that nobody reports.</source>
            <translation>用于发现无人报告的错误。</translation>
        </message>
        <message>
            <location filename="../../../resources/pellucid_resources/catalogues/example.toml"></location>
            <source>To find the place in the viewer's own code: a module and a line, without the folder it lies in.</source>
            <translation>用于找到查看器自身代码中的位置：模块和行号，不含其所在文件夹。</translation>
        </message>
        <message>
            <location filename="../../../resources/pellucid_resources/catalogues/example.toml"></location>
            <source>To know for which screens icons are to be drawn.</source>
            <translation>用于了解应为哪些屏幕绘制图标。</translation>
        </message>
        <message>
            <location filename="../../../resources/pellucid_resources/catalogues/example.toml"></location>
            <source>To know how long the viewer is used at a time.</source>
            <translation>用于了解查看器每次使用多久。</translation>
        </message>
        <message>
            <location filename="../../../resources/pellucid_resources/catalogues/example.toml"></location>
            <source>To know how long, in seconds.</source>
            <translation>用于了解时长，以秒计。</translation>
        </message>
        <message>
            <location filename="../../../resources/pellucid_resources/catalogues/example.toml"></location>
            <source>To know how much has to be drawn at once.</source>
            <translation>用于了解一次需要绘制多少内容。</translation>
        </message>
        <message>
            <location filename="../../../resources/pellucid_resources/catalogues/example.toml"></location>
            <source>To know how much is looked at in that time.</source>
            <translation>用于了解这段时间内查看了多少内容。</translation>
        </message>
        <message>
            <location filename="../../../resources/pellucid_resources/catalogues/example.toml"></location>
            <source>To know how often the viewer is started, and on what kind of machine.</source>
            <translation>用于了解查看器启动的频率以及在何种计算机上。</translation>
        </message>
        <message>
            <location filename="../../../resources/pellucid_resources/catalogues/example.toml"></location>
            <source>To know what the viewer is used for, and how much it has to draw.</source>
            <translation>用于了解查看器的用途以及需要绘制多少内容。</translation>
        </message>
        <message>
            <location filename="../../../resources/pellucid_resources/catalogues/example.toml"></location>
            <source>To know whether the Windows Subsystem for Linux has to be tested.</source>
            <translation>用于了解是否需要测试适用于 Linux 的 Windows 子系统。</translation>
        </message>
        <message>
            <location filename="../../../resources/pellucid_resources/catalogues/example.toml"></location>
            <source>To know which builds are needed.</source>
            <translation>用于了解需要哪些构建。</translation>
        </message>
        <message>
            <location filename="../../../resources/pellucid_resources/catalogues/example.toml"></location>
            <source>To know which versions of Qt have to be tested.</source>
            <translation>用于了解需要测试哪些 Qt 版本。</translation>
        </message>
        <message>
            <location filename="../../../resources/pellucid_resources/catalogues/example.toml"></location>
            <source>To know which ways of drawing have to work.</source>
            <translation>用于了解哪些绘制方式必须可用。</translation>
        </message>
        <message>
            <location filename="../../../resources/pellucid_resources/catalogues/example.toml"></location>
            <source>To know which ways to bring data in are used.</source>
            <translation>用于了解使用哪些方式引入数据。</translation>
        </message>
        <message>
            <location filename="../../../resources/pellucid_resources/catalogues/example.toml"></location>
            <source>To mend what makes people lose their work.</source>
            <translation>用于修复导致人们丢失工作的问题。</translation>
        </message>
        <message>
            <location filename="../../../resources/pellucid_resources/catalogues/example.toml"></location>
            <source>To see what went wrong; the guard takes out what is yours.</source>
            <translation>用于查看出了什么问题；防护会取出属于您的内容。</translation>
        </message>
        <message>
            <location filename="../../../resources/pellucid_resources/catalogues/example.toml"></location>
            <source>To tell old problems from new ones.</source>
            <translation>用于区分旧问题和新问题。</translation>
        </message>
        <message>
            <location filename="../../../resources/pellucid_resources/catalogues/example.toml"></location>
            <source>To tell one crash from another.</source>
            <translation>用于区分不同的崩溃。</translation>
        </message>
        <message>
            <location filename="../../../resources/pellucid_resources/catalogues/example.toml"></location>
            <source>To tell one mistake from another.</source>
            <translation>用于区分不同的错误。</translation>
        </message>
        <message>
            <location filename="../../../resources/pellucid_resources/catalogues/example.toml"></location>
            <source>To tell problems of one system from those of all.</source>
            <translation>用于区分某一系统的问题和所有系统的问题。</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/query/saved_filters.py"></location>
            <source>Today</source>
            <translation>今天</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/destination_dialog.py"></location>
            <source>Told by</source>
            <translation>说法来自</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/retelling.py"></location>
            <source>Too many levels of symbolic links</source>
            <translation>符号链接层级过多</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/retelling.py"></location>
            <source>Too many open files</source>
            <translation>打开的文件过多</translation>
        </message>
        <message numerus="yes">
            <location filename="../../../core/pellucid/view/next_words.py"></location>
            <source>Tried {n:,} times, and may have arrived: only these {size:,} bytes are tried again.</source>
            <extracomment>Of exactly one: Tried once, and may have arrived: only these {size:,} bytes are tried again.</extracomment>
            <translation>
                <numerusform>已尝试 {n:,} 次，可能已经到达：重试的只会是这 {size:,} 字节。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/next_words.py"></location>
            <source>Tries again {when}</source>
            <translation>{when}重试</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/outbox_words.py"></location>
            <location filename="../../../gui/pellucid_gui/pages/own_words.py"></location>
            <location filename="../../../gui/pellucid_gui/pages/service_words.py"></location>
            <source>Try again</source>
            <translation>重试</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/chosen_files.py"></location>
            <location filename="../../../core/pellucid/config/settings.py"></location>
            <location filename="../../../core/pellucid/sending/verbs.py"></location>
            <source>Try again in a moment.</source>
            <translation>请稍后重试。</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/holding/deletion.py"></location>
            <source>Try again once that has passed.</source>
            <translation>等该情况过去后再试。</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/config/history.py"></location>
            <location filename="../../../core/pellucid/embedding/email.py"></location>
            <location filename="../../../core/pellucid/query/saved_filters.py"></location>
            <source>Try again.</source>
            <translation>请重试。</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/empty_state.py"></location>
            <source>Try the demo</source>
            <translation>试用演示</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/days.py"></location>
            <source>Tuesday</source>
            <translation>星期二</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/columns.py"></location>
            <source>UUID</source>
            <translation>UUID</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/own_undo_words.py"></location>
            <source>Undo destroys what it has recorded by then.</source>
            <translation>撤销会销毁届时已记录的内容。</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/own_undo_words.py"></location>
            <source>Undo destroys what waits to be sent by then.</source>
            <translation>撤销会销毁届时等待发送的内容。</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/keys.py"></location>
            <source>Undo what was just done, as long as that is offered</source>
            <translation>在提供撤销期间，撤销刚才的操作</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/query/saved_filters.py"></location>
            <location filename="../../../gui/pellucid_gui/models/catalogue_tree.py"></location>
            <location filename="../../../gui/pellucid_gui/models/explained_rows.py"></location>
            <source>Undocumented</source>
            <translation>未记载</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/summary/html.py"></location>
            <location filename="../../../gui/pellucid_gui/widgets/summary_view.py"></location>
            <source>Undocumented in {total:,} of them</source>
            <translation>其中 {total:,} 个未记载</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/summary/html.py"></location>
            <location filename="../../../gui/pellucid_gui/widgets/summary_view.py"></location>
            <source>Undocumented: no catalogue has it</source>
            <translation>未记载：没有目录收录它</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/property_rows.py"></location>
            <source>Undocumented: nobody tells what it is for</source>
            <translation>未记载：无人说明其用途</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/summary/html.py"></location>
            <source>Undocumented: {field}, in {events}</source>
            <translation>未记载：{field}，见于{events}</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/summary_view.py"></location>
            <source>Undocumented: {names}</source>
            <translation>未记载：{names}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../../gui/pellucid_gui/widgets/summary_view.py"></location>
            <source>Undocumented: {names} and {n:,} more fields</source>
            <extracomment>Of exactly one: Undocumented: {names} and 1 more field</extracomment>
            <translation>
                <numerusform>未记载：{names} 及另外 {n:,} 个字段</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/field_verbs.py"></location>
            <source>Undone.</source>
            <translation>已撤销。</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/verbs.py"></location>
            <source>Undone: the settings of {title} are as they were.</source>
            <translation>已撤销：{title} 的设置恢复原样。</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/rule_words.py"></location>
            <source>Undone: your rules are as they were.</source>
            <translation>已撤销：您的规则恢复原样。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../../gui/pellucid_gui/pages/own_undo_words.py"></location>
            <source>Undone: {n:,} events are as they were.</source>
            <extracomment>Of exactly one: Undone: the event is as it was.</extracomment>
            <translation>
                <numerusform>已撤销：{n:,} 个事件恢复原样。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/own_undo_words.py"></location>
            <source>Undone: {title} is local again.</source>
            <translation>已撤销：{title} 恢复为本地。</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/own_undo_words.py"></location>
            <source>Undone: {title} is off again.</source>
            <translation>已撤销：{title} 恢复为关闭。</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/own_undo_words.py"></location>
            <source>Undone: {title} is on again.</source>
            <translation>已撤销：{title} 恢复为开启。</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/destination_words.py"></location>
            <source>United States</source>
            <translation>美国</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/collection.py"></location>
            <source>Unknown</source>
            <translation>未知</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/query/saved_filters.py"></location>
            <source>Unreadable</source>
            <translation>不可读</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/next_words.py"></location>
            <source>Until then you can change it.</source>
            <translation>在此之前您可以更改。</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/own_switch_dialog.py"></location>
            <source>Until you decide, everything goes on as it is.</source>
            <translation>在您决定之前，一切照旧。</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/service/systemd.py"></location>
            <source>Until you log out, a witness that runs goes on.</source>
            <translation>在您注销之前，正在运行的见证程序会继续。</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/gain_card.py"></location>
            <source>Up to {before} characters before, any number now</source>
            <translation>此前最多 {before} 个字符，现不限</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/gain_card.py"></location>
            <source>Up to {before} characters before, up to {after} now</source>
            <translation>此前最多 {before} 个字符，现最多 {after} 个</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/app_header.py"></location>
            <location filename="../../../gui/pellucid_gui/widgets/own_header.py"></location>
            <source>Upload</source>
            <translation>上传</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/upload_steps.py"></location>
            <source>Upload begun</source>
            <translation>开始上传</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/upload_steps.py"></location>
            <source>Upload begun, attempt {number}</source>
            <translation>开始上传，第 {number} 次尝试</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/fates.py"></location>
            <source>Upload failed, as {title}'s own log told</source>
            <translation>上传失败，{title} 自身的日志如此记载</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/destination_dialog.py"></location>
            <source>Uploaded by</source>
            <translation>上传者</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/catalogue_tree.py"></location>
            <source>Usage</source>
            <translation>使用</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/app_header.py"></location>
            <location filename="../../../gui/pellucid_gui/widgets/own_header.py"></location>
            <source>Usage collection</source>
            <translation>使用收集</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/query/saved_filters.py"></location>
            <source>Use that one, or move the file away.</source>
            <translation>请使用那一个，或将文件移走。</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/apps.py"></location>
            <source>Use up to 64 letters, digits, '-' and '_', beginning with a letter; Rerun's own name is taken.</source>
            <translation>最多使用 64 个字母、数字、“-”和“_”，并以字母开头；Rerun 自己的名称已被占用。</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/verify_button.py"></location>
            <source>Verify…</source>
            <translation>校验…</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/summary/html.py"></location>
            <source>Version</source>
            <translation>版本</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/about_dialog.py"></location>
            <source>Version {version__}</source>
            <translation>版本 {version__}</translation>
        </message>
        <message>
            <location filename="../../../resources/pellucid_resources/catalogues/example.toml"></location>
            <source>Viewer Closed</source>
            <translation>查看器已关闭</translation>
        </message>
        <message>
            <location filename="../../../resources/pellucid_resources/catalogues/example.toml"></location>
            <source>Viewer Crashed</source>
            <translation>查看器已崩溃</translation>
        </message>
        <message>
            <location filename="../../../resources/pellucid_resources/catalogues/example.toml"></location>
            <source>Viewer Failed</source>
            <translation>查看器出错</translation>
        </message>
        <message>
            <location filename="../../../resources/pellucid_resources/catalogues/example.toml"></location>
            <source>Viewer Opened</source>
            <translation>查看器已打开</translation>
        </message>
        <message>
            <location filename="../../../resources/pellucid_resources/catalogues/rerun.toml"></location>
            <source>Viewer Started</source>
            <translation>查看器已启动</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/own_header.py"></location>
            <source>Wait 10 seconds</source>
            <translation>等待 10 秒</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/own_header.py"></location>
            <source>Wait a minute</source>
            <translation>等待一分钟</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/summary/html.py"></location>
            <source>Waiting</source>
            <translation>等待中</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/next_words.py"></location>
            <source>Waits for you</source>
            <translation>等待您处理</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/columns.py"></location>
            <source>Waits in the program's own queue; nothing says that it has left</source>
            <translation>在程序自己的队列中等待；没有迹象表明它已离开</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/query/explanations.py"></location>
            <location filename="../../../gui/pellucid_gui/models/columns.py"></location>
            <source>Waits until you let it go</source>
            <translation>等待您放行</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/query/explanations.py"></location>
            <source>Waits; nothing says that it has left</source>
            <translation>等待中；没有迹象表明它已离开</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/service_words.py"></location>
            <source>Watch always</source>
            <translation>始终观察</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/service_words.py"></location>
            <source>Watch {title} always? {explanation}</source>
            <translation>始终观察 {title}？{explanation}</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/witness_feed.py"></location>
            <source>Watching since {moment}</source>
            <translation>自 {moment} 起观察</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/witness_feed.py"></location>
            <source>Watching since {moment} · another folder</source>
            <translation>自 {moment} 起观察 · 另一个文件夹</translation>
        </message>
        <message>
            <location filename="../../../resources/pellucid_resources/catalogues/rerun.toml"></location>
            <source>Web Viewer Served</source>
            <translation>已提供网页查看器</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/days.py"></location>
            <source>Wednesday</source>
            <translation>星期三</translation>
        </message>
        <message>
            <location filename="../../../resources/pellucid_resources/catalogues/rerun.toml"></location>
            <source>Welcome Screen Used</source>
            <translation>已使用欢迎页</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/exact_page.py"></location>
            <location filename="../../../gui/pellucid_gui/widgets/payload_page.py"></location>
            <location filename="../../../gui/pellucid_gui/widgets/posted_payload.py"></location>
            <source>Went under {distinct_id}</source>
            <translation>已以 {distinct_id} 离开</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/holding/values.py"></location>
            <source>What a running viewer has queued: it sends that itself, within about two seconds.</source>
            <translation>正在运行的查看器队列中的内容：它会在约两秒内自行发送。</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/query/explanations.py"></location>
            <location filename="../../../gui/pellucid_gui/widgets/journey.py"></location>
            <location filename="../../../gui/pellucid_gui/widgets/record_page.py"></location>
            <source>What became of it</source>
            <translation>其去向</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/own_new_id_dialog.py"></location>
            <source>What becomes of what waits</source>
            <translation>如何处理等待的内容</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/catalogue_tree.py"></location>
            <source>What ended the program.</source>
            <translation>导致程序结束的原因。</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/payload_parts.py"></location>
            <source>What happened</source>
            <translation>发生了什么</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/outbox_words.py"></location>
            <location filename="../../../gui/pellucid_gui/pages/own_words.py"></location>
            <source>What is being tried may have arrived already; it can no longer be held back.</source>
            <translation>正在尝试发送的内容可能已经到达；无法再暂留。</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/catalogue_view.py"></location>
            <source>What is collected</source>
            <translation>收集的内容</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/asking.py"></location>
            <source>What is held is sent only once you have seen it as it is now.</source>
            <translation>暂留的内容只有在您看过它现在的样子之后才会发送。</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/verify_dialog.py"></location>
            <source>What is kept of {title}</source>
            <translation>保留的 {title} 内容</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/header_frame.py"></location>
            <source>What is known of that place</source>
            <translation>关于该去处的已知信息</translation>
        </message>
        <message>
            <location filename="../../../resources/pellucid_resources/catalogues/rerun.toml"></location>
            <source>What is known of this installation, kept with its random id: how it was built, and what the person attached.</source>
            <translation>关于此安装的已知信息，与其随机 ID 一同保存：如何构建，以及用户附加了什么。</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/difference_dialog.py"></location>
            <source>What is new</source>
            <translation>新增内容</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/next_words.py"></location>
            <source>What is on its way can no longer be changed.</source>
            <translation>已在途中的内容无法再更改。</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/fields_dialog.py"></location>
            <source>What is out already stays out.</source>
            <translation>已取出的仍保持取出。</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/rule_sheet.py"></location>
            <source>What is sent</source>
            <translation>发送的内容</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/rule_sheet.py"></location>
            <source>What is sent of {name}</source>
            <translation>{name} 中发送的内容</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/catalogue_tree.py"></location>
            <source>What is used, and how much.</source>
            <translation>使用了什么，用了多少。</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/keys.py"></location>
            <source>What it could say; if it is empty, recent filters</source>
            <translation>可写的内容；若为空，则为最近的筛选</translation>
        </message>
        <message>
            <location filename="../../../resources/pellucid_resources/catalogues/rerun.toml"></location>
            <source>What it is about: Rerun, or this session with the agent.</source>
            <translation>所涉及的对象：Rerun，或与代理的此次会话。</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/explained_rows.py"></location>
            <source>What it says</source>
            <translation>它说了什么</translation>
        </message>
        <message>
            <location filename="../../../resources/pellucid_resources/catalogues/rerun.toml"></location>
            <source>What it was opened from: c_sdk, python_sdk, rust_sdk, rerun_cli, web_viewer, custom or test.</source>
            <translation>从何处打开：c_sdk、python_sdk、rust_sdk、rerun_cli、web_viewer、custom 或 test。</translation>
        </message>
        <message>
            <location filename="../../../resources/pellucid_resources/catalogues/rerun.toml"></location>
            <source>What kind of problem with Rerun it is.</source>
            <translation>属于 Rerun 的哪类问题。</translation>
        </message>
        <message>
            <location filename="../../../resources/pellucid_resources/catalogues/rerun.toml"></location>
            <source>What made it, such as python_sdk, rust_sdk, viewer or file_dialog.</source>
            <translation>由什么制作，例如 python_sdk、rust_sdk、viewer 或 file_dialog。</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/first_run_words.py"></location>
            <source>What may {title} do with usage data?</source>
            <translation>{title} 可以怎样处理使用数据？</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/filter_help.py"></location>
            <source>What no catalogue has, in whole or in part</source>
            <translation>没有目录收录的内容，全部或部分</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/ledger/findings.py"></location>
            <source>What receipt {place} says of {lines} did not fit when it was written anew</source>
            <translation>重写凭据 {place} 时，其中关于 {lines} 的内容不相符</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/outbox_hands.py"></location>
            <source>What runs leave behind…</source>
            <translation>运行的遗留内容…</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/query/explanations.py"></location>
            <source>What somebody wrote, or what an error said</source>
            <translation>某人写下的或错误给出的内容</translation>
        </message>
        <message>
            <location filename="../../../resources/pellucid_resources/catalogues/rerun.toml"></location>
            <source>What stands behind the command, such as disable behind analytics.</source>
            <translation>命令之后的内容，例如 analytics 之后的 disable。</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/forget_dialog.py"></location>
            <source>What still waits is destroyed, and never sent.</source>
            <translation>仍在等待的内容会被销毁，从不发送。</translation>
        </message>
        <message>
            <location filename="../../../resources/pellucid_resources/catalogues/rerun.toml"></location>
            <source>What the agent answered.</source>
            <translation>代理的回答。</translation>
        </message>
        <message>
            <location filename="../../../resources/pellucid_resources/catalogues/rerun.toml"></location>
            <source>What the error said. Lately it is always left out, since it may hold anything.</source>
            <translation>错误给出的内容。近来总是略去，因为可能含有任何内容。</translation>
        </message>
        <message>
            <location filename="../../../resources/pellucid_resources/catalogues/rerun.toml"></location>
            <source>What the errors said.</source>
            <translation>错误给出的内容。</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/query/explanations.py"></location>
            <location filename="../../../gui/pellucid_gui/widgets/filter_help.py"></location>
            <source>What the line asks for: append, identify …</source>
            <translation>该行要求什么：append、identify……</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/payload_frame.py"></location>
            <source>What the payload holds</source>
            <translation>载荷包含的内容</translation>
        </message>
        <message>
            <location filename="../../../resources/pellucid_resources/catalogues/rerun.toml"></location>
            <source>What the person typed.</source>
            <translation>用户键入的内容。</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/rules_tree.py"></location>
            <source>What the program was seen to record, or has rules for, and no longer tells of.</source>
            <translation>曾看到程序记录或设有规则、但程序不再声明的内容。</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/payload_parts.py"></location>
            <source>What the server is asked</source>
            <translation>对服务器的请求</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/payload_parts.py"></location>
            <source>What the server is to remember of you: what you attached yourself.</source>
            <translation>服务器会记住的关于您的内容：您自己附加的。</translation>
        </message>
        <message>
            <location filename="../../../resources/pellucid_resources/catalogues/rerun.toml"></location>
            <source>What the tools that failed were asked and what they said.</source>
            <translation>失败的工具被要求做什么及其返回内容。</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/explained_rows.py"></location>
            <source>What the upload adds</source>
            <translation>上传时添加的内容</translation>
        </message>
        <message>
            <location filename="../../../resources/pellucid_resources/catalogues/rerun.toml"></location>
            <source>What the viewer was opened from.</source>
            <translation>查看器从何处打开。</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/leftovers_dialog.py"></location>
            <source>What this cannot hold</source>
            <translation>无法留置的内容</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/detail_pane.py"></location>
            <source>What to see of the event</source>
            <translation>查看事件的哪一方面</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/forget_dialog.py"></location>
            <source>What was already sent is not called back by this.</source>
            <translation>已发送的内容不会因此被召回。</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/ledger/findings.py"></location>
            <source>What was destroyed is still there, in {lines}</source>
            <translation>已销毁的内容仍在 {lines} 中</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/query/explanations.py"></location>
            <source>What was found in it</source>
            <translation>在其中发现了什么</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/summary/html.py"></location>
            <source>What was found in them</source>
            <translation>在其中发现了什么</translation>
        </message>
        <message>
            <location filename="../../../resources/pellucid_resources/catalogues/rerun.toml"></location>
            <source>What was opened: file_path, http_url, stdin, redap_dataset_segment or redap_proxy (a live connection).</source>
            <translation>打开了什么：file_path、http_url、stdin、redap_dataset_segment 或 redap_proxy（实时连接）。</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/interjections.py"></location>
            <source>What was queued and gone again in this time was not seen. What was still there afterwards is shown, and if no program ran, nothing is missing.</source>
            <translation>这段时间内排队又消失的内容没有被看到。之后仍在的内容会显示；若没有程序运行，则不缺失任何内容。</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/catalogue_tree.py"></location>
            <source>What was seen and no catalogue tells of: somebody collects it and has not said so.</source>
            <translation>看到了但没有目录提及的内容：有人收集它却未说明。</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/old_id.py"></location>
            <source>What was sent before stays with whoever received it, linked to the old id. No program on this computer can change that.</source>
            <translation>此前发送的内容留在接收者处，与旧 ID 关联。此计算机上的任何程序都无法改变这一点。</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/summary/words.py"></location>
            <source>What was sent comes from {sessions}, {days}: {size} as recorded.</source>
            <translation>发送的内容来自{sessions}，{days}：记录时为 {size}。</translation>
        </message>
        <message>
            <location filename="../../../resources/pellucid_resources/catalogues/rerun.toml"></location>
            <source>What was written about Rerun.</source>
            <translation>关于 Rerun 写了什么。</translation>
        </message>
        <message>
            <location filename="../../../resources/pellucid_resources/catalogues/rerun.toml"></location>
            <source>What was written, about a session with the agent.</source>
            <translation>关于与代理的会话写了什么。</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/catalogue_tree.py"></location>
            <source>What went wrong while the program went on.</source>
            <translation>程序继续运行时出了什么问题。</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/question_band.py"></location>
            <source>What would be sent…</source>
            <translation>会发送的内容…</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/own_undo_words.py"></location>
            <source>What would have told it had not been sent, and was destroyed.</source>
            <translation>会告知该地址的内容尚未发送，已被销毁。</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/outbox_verbs.py"></location>
            <source>What would leave is no longer what you saw, so nothing was let go. This is what would leave now.</source>
            <translation>将要离开的内容已不是您所看到的，因此没有放行任何内容。这是现在将会离开的内容。</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/next_words.py"></location>
            <source>What you chose cannot be read. {reason}.</source>
            <translation>无法读取您的选择。{reason}。</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/fields_dialog.py"></location>
            <source>What you tick does not leave with this event, and cannot be put back into it. Its line in the log stays as it was recorded. If it is in a sealed batch, that one is sealed anew.</source>
            <translation>您勾选的内容不会随此事件离开，也无法再放回。其在日志中的行保持记录时的样子。若它在已封存的批次中，该批次会重新封存。</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/forget_dialog.py"></location>
            <source>What {title} has already handed to its uploader is not called back by this.</source>
            <translation>{title} 已移交给其上传器的内容不会因此被召回。</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/leftovers_dialog.py"></location>
            <source>What {title} has queued and not sent when it ends waits on disk, and its next start posts it. Kept back, such a file is locked: the next start passes it over until you let it go.</source>
            <translation>{title} 结束时已排队但未发送的内容会留在磁盘上，由其下次启动上传。留置后，该文件会被锁定：下次启动会略过它，直到您放行。</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/catalogue_dialog.py"></location>
            <source>What {title} may collect</source>
            <translation>{title} 可以收集什么</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/next_words.py"></location>
            <source>What {title} records next appears here before it leaves.</source>
            <translation>{title} 接下来记录的内容会在离开前显示在这里。</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/next_words.py"></location>
            <source>What {title} records stays on this computer. {reason}.</source>
            <translation>{title} 记录的内容留在此计算机上。{reason}。</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/own_words.py"></location>
            <source>What {title} sends names you: the e-mail address {email} is attached.</source>
            <translation>{title} 发送的内容会指明您：附加了电子邮件地址 {email}。</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/summary/html.py"></location>
            <source>What {title} sent</source>
            <translation>{title} 发送了什么</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/sessions_dialog.py"></location>
            <source>When</source>
            <translation>时间</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/upload_rows.py"></location>
            <source>When it happened, in UTC, by this computer's clock.</source>
            <translation>发生时间，UTC，以此计算机的时钟为准。</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/payload_parts.py"></location>
            <source>When it happened, in UTC.</source>
            <translation>发生时间，UTC。</translation>
        </message>
        <message>
            <location filename="../../../resources/pellucid_resources/catalogues/rerun.toml"></location>
            <source>When it was built.</source>
            <translation>构建时间。</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/session_facts.py"></location>
            <source>When this session began, the config said: collection {setting}.</source>
            <translation>此会话开始时，配置写明：收集{setting}。</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/destination_dialog.py"></location>
            <source>Where events of {title} go</source>
            <translation>{title} 的事件去往何处</translation>
        </message>
        <message>
            <location filename="../../../resources/pellucid_resources/catalogues/rerun.toml"></location>
            <source>Where in the program it was given.</source>
            <translation>在程序的何处提供。</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/query/explanations.py"></location>
            <source>Where it was seen</source>
            <translation>在何处看到</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/destination_dialog.py"></location>
            <source>Where the payload says “$geoip_disable”, the server is asked not to look up where that address is</source>
            <translation>载荷中注明“$geoip_disable”时，即请求服务器不要查询该地址的所在地</translation>
        </message>
        <message>
            <location filename="../../../resources/pellucid_resources/catalogues/rerun.toml"></location>
            <source>Whether a picture of the viewer was to be taken.</source>
            <translation>是否要截取查看器的图片。</translation>
        </message>
        <message>
            <location filename="../../../resources/pellucid_resources/catalogues/rerun.toml"></location>
            <source>Whether a server was added.</source>
            <translation>是否添加了服务器。</translation>
        </message>
        <message>
            <location filename="../../../resources/pellucid_resources/catalogues/rerun.toml"></location>
            <source>Whether data was announced, as a program does that starts the viewer.</source>
            <translation>是否预告了数据，如启动查看器的程序所做。</translation>
        </message>
        <message>
            <location filename="../../../resources/pellucid_resources/catalogues/rerun.toml"></location>
            <source>Whether data was to be served for other viewers.</source>
            <translation>是否要为其他查看器提供数据。</translation>
        </message>
        <message>
            <location filename="../../../resources/pellucid_resources/catalogues/rerun.toml"></location>
            <source>Whether it comes from one of Rerun's examples, whose names are told as they are.</source>
            <translation>是否来自 Rerun 的示例；示例的名称按原样给出。</translation>
        </message>
        <message>
            <location filename="../../../resources/pellucid_resources/catalogues/rerun.toml"></location>
            <source>Whether it could be opened.</source>
            <translation>是否能够打开。</translation>
        </message>
        <message>
            <location filename="../../../resources/pellucid_resources/catalogues/rerun.toml"></location>
            <source>Whether it ran to test the receiving of data.</source>
            <translation>是否为测试数据接收而运行。</translation>
        </message>
        <message>
            <location filename="../../../resources/pellucid_resources/catalogues/rerun.toml"></location>
            <source>Whether it runs in Windows' Linux subsystem.</source>
            <translation>是否运行于 Windows 的 Linux 子系统中。</translation>
        </message>
        <message>
            <location filename="../../../resources/pellucid_resources/catalogues/rerun.toml"></location>
            <source>Whether it runs where Rerun itself is developed.</source>
            <translation>是否运行于 Rerun 自身的开发环境。</translation>
        </message>
        <message>
            <location filename="../../../resources/pellucid_resources/catalogues/rerun.toml"></location>
            <source>Whether it seems to run in a container.</source>
            <translation>是否似乎运行于容器中。</translation>
        </message>
        <message>
            <location filename="../../../resources/pellucid_resources/catalogues/rerun.toml"></location>
            <source>Whether it was built for debugging; a release was not.</source>
            <translation>是否为调试而构建；发布版不是。</translation>
        </message>
        <message>
            <location filename="../../../resources/pellucid_resources/catalogues/rerun.toml"></location>
            <source>Whether it was marked as one of Rerun's examples.</source>
            <translation>是否被标记为 Rerun 的示例。</translation>
        </message>
        <message>
            <location filename="../../../resources/pellucid_resources/catalogues/rerun.toml"></location>
            <source>Whether it was the button to log in or to add a server.</source>
            <translation>是否为登录或添加服务器的按钮。</translation>
        </message>
        <message>
            <location filename="../../../resources/pellucid_resources/catalogues/rerun.toml"></location>
            <source>Whether it was to connect to a server; not to which.</source>
            <translation>是否要连接服务器；不说明是哪一个。</translation>
        </message>
        <message>
            <location filename="../../../resources/pellucid_resources/catalogues/rerun.toml"></location>
            <source>Whether it was to go on in the background.</source>
            <translation>是否要在后台继续。</translation>
        </message>
        <message>
            <location filename="../../../resources/pellucid_resources/catalogues/rerun.toml"></location>
            <source>Whether its speed was to be measured.</source>
            <translation>是否要测量其速度。</translation>
        </message>
        <message>
            <location filename="../../../resources/pellucid_resources/catalogues/rerun.toml"></location>
            <source>Whether the newest data was to be shown first.</source>
            <translation>是否要先显示最新数据。</translation>
        </message>
        <message>
            <location filename="../../../resources/pellucid_resources/catalogues/rerun.toml"></location>
            <source>Whether the person is logged in.</source>
            <translation>用户是否已登录。</translation>
        </message>
        <message>
            <location filename="../../../resources/pellucid_resources/catalogues/rerun.toml"></location>
            <source>Whether the viewer was to be served for browsers.</source>
            <translation>是否要为浏览器提供查看器。</translation>
        </message>
        <message>
            <location filename="../../../resources/pellucid_resources/catalogues/rerun.toml"></location>
            <source>Whether the viewer was to open in a browser.</source>
            <translation>是否要在浏览器中打开查看器。</translation>
        </message>
        <message>
            <location filename="../../../resources/pellucid_resources/catalogues/rerun.toml"></location>
            <source>Whether the viewer was told to remember nothing.</source>
            <translation>是否要求查看器不记住任何内容。</translation>
        </message>
        <message>
            <location filename="../../../resources/pellucid_resources/catalogues/rerun.toml"></location>
            <source>Whether the welcome screen was to be left out.</source>
            <translation>是否要省略欢迎页。</translation>
        </message>
        <message>
            <location filename="../../../resources/pellucid_resources/catalogues/rerun.toml"></location>
            <source>Whether what comes in was to be saved to a file; not to which.</source>
            <translation>是否要把进入的数据保存到文件；不说明是哪一个。</translation>
        </message>
        <message>
            <location filename="../../../resources/pellucid_resources/catalogues/rerun.toml"></location>
            <source>Which catalog of recordings loaded it; internal is the viewer's own.</source>
            <translation>由哪个录制目录加载；internal 为查看器自己的。</translation>
        </message>
        <message>
            <location filename="../../../resources/pellucid_resources/catalogues/rerun.toml"></location>
            <source>Which coding agent answered.</source>
            <translation>哪个编程代理作了回答。</translation>
        </message>
        <message>
            <location filename="../../../resources/pellucid_resources/catalogues/rerun.toml"></location>
            <source>Which coding agent was used.</source>
            <translation>使用了哪个编程代理。</translation>
        </message>
        <message>
            <location filename="../../../resources/pellucid_resources/catalogues/rerun.toml"></location>
            <source>Which functions of Rerun led there, as for a crash.</source>
            <translation>Rerun 的哪些函数导致了它，如同崩溃时。</translation>
        </message>
        <message>
            <location filename="../../../resources/pellucid_resources/catalogues/rerun.toml"></location>
            <source>Which functions of Rerun led there. The paths of source files are shortened, and functions of a program that embeds the viewer are cut off.</source>
            <translation>Rerun 的哪些函数导致了它。源文件路径已缩短，嵌入查看器的程序的函数已截去。</translation>
        </message>
        <message>
            <location filename="../../../resources/pellucid_resources/catalogues/rerun.toml"></location>
            <source>Which graphics interface is used.</source>
            <translation>使用哪个图形接口。</translation>
        </message>
        <message>
            <location filename="../../../resources/pellucid_resources/catalogues/rerun.toml"></location>
            <source>Which kind of card: docs or redap.</source>
            <translation>卡片的类型：docs 或 redap。</translation>
        </message>
        <message>
            <location filename="../../../resources/pellucid_resources/catalogues/rerun.toml"></location>
            <source>Which of its optional parts were built in.</source>
            <translation>内置了哪些可选部分。</translation>
        </message>
        <message>
            <location filename="../../../resources/pellucid_resources/catalogues/rerun.toml"></location>
            <source>Which part of Rerun it is about.</source>
            <translation>涉及 Rerun 的哪个部分。</translation>
        </message>
        <message>
            <location filename="../../../resources/pellucid_resources/catalogues/rerun.toml"></location>
            <source>Which release of Rerun it is.</source>
            <translation>Rerun 的哪个版本。</translation>
        </message>
        <message>
            <location filename="../../../resources/pellucid_resources/catalogues/rerun.toml"></location>
            <source>Which signal it was.</source>
            <translation>哪个信号。</translation>
        </message>
        <message>
            <location filename="../../../resources/pellucid_resources/catalogues/rerun.toml"></location>
            <source>Which state of Rerun's source it was built from.</source>
            <translation>由 Rerun 源代码的哪个状态构建。</translation>
        </message>
        <message>
            <location filename="../../../resources/pellucid_resources/catalogues/rerun.toml"></location>
            <source>Which version of Rerun wrote it.</source>
            <translation>由 Rerun 的哪个版本写入。</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/watched_upload_words.py"></location>
            <source>While {title} runs, it takes what is queued every two seconds. What a short run leaves behind is taken when {title} is started again. {seen}</source>
            <translation>{title} 运行时每两秒取走一次排队的内容。短暂运行遗留的内容会在 {title} 再次启动时取走。{seen}</translation>
        </message>
        <message>
            <location filename="../../../resources/pellucid_resources/catalogues/rerun.toml"></location>
            <source>Who gave it.</source>
            <translation>由谁提供。</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/own_undo_words.py"></location>
            <source>Whoever received it before still has it.</source>
            <translation>此前收到它的人仍然拥有它。</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/exact_page.py"></location>
            <source>Whole batch</source>
            <translation>整个批次</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/leftover_payload.py"></location>
            <source>Whole leftover</source>
            <translation>整个遗留文件</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/empty_state.py"></location>
            <source>Why, and what you can do about it, stands above.</source>
            <translation>原因以及您可采取的措施见上方。</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/service/run_key.py"></location>
            <source>Windows does not take the entry: {complaint}</source>
            <translation>Windows 不接受该条目：{complaint}</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/link_handler/registry.py"></location>
            <source>Windows does not take the key: {complaint}</source>
            <translation>Windows 不接受该键：{complaint}</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/service/run_key.py"></location>
            <source>Windows ends a person's own programs when they log off</source>
            <translation>Windows 会在用户注销时结束其个人程序</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/service/run_key.py"></location>
            <source>Windows keeps the entry: {complaint}</source>
            <translation>Windows 保留了该条目：{complaint}</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/link_handler/registry.py"></location>
            <source>Windows keeps the key: {complaint}</source>
            <translation>Windows 保留了该键：{complaint}</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/catalogue_tree.py"></location>
            <location filename="../../../gui/pellucid_gui/models/explained_rows.py"></location>
            <location filename="../../../gui/pellucid_gui/widgets/catalogue_view.py"></location>
            <location filename="../../../gui/pellucid_gui/widgets/gain_card.py"></location>
            <location filename="../../../gui/pellucid_gui/widgets/payload_parts.py"></location>
            <source>With each event</source>
            <translation>随每个事件</translation>
        </message>
        <message numerus="yes">
            <location filename="../../../gui/pellucid_gui/dialogs/first_run_words.py"></location>
            <source>With “On”, also send these {n:,} held events, as shown above</source>
            <extracomment>Of exactly one: With “On”, also send the held event, as shown above</extracomment>
            <translation>
                <numerusform>选择“开启”时，也发送上面显示的这 {n:,} 个暂留事件</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/journey_words.py"></location>
            <source>Withheld by a rule of yours: it does not leave</source>
            <translation>由您的一条规则扣留：不会离开</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/journey_words.py"></location>
            <source>Withheld by you: it never leaves</source>
            <translation>由您扣留：从不离开</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/request_tree.py"></location>
            <source>Withheld, never leaves</source>
            <translation>扣留，从不离开</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/journey_words.py"></location>
            <source>Withheld: it never leaves</source>
            <translation>扣留：从不离开</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/journey_words.py"></location>
            <source>Withheld: {why}</source>
            <translation>扣留：{why}</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/rule_words.py"></location>
            <location filename="../../../gui/pellucid_gui/pages/event_verbs.py"></location>
            <location filename="../../../gui/pellucid_gui/pages/outbox_verbs.py"></location>
            <source>Withhold</source>
            <translation>扣留</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/embedding/settling.py"></location>
            <source>Without the app's catalogue nobody can tell which events are of a class that is off</source>
            <translation>没有应用的目录，就无法判断哪些事件属于已关闭的类别</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/app_header.py"></location>
            <location filename="../../../gui/pellucid_gui/widgets/own_header.py"></location>
            <source>Witness</source>
            <translation>见证程序</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/journey_words.py"></location>
            <source>Witnessed and copied</source>
            <translation>已见证并复制</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/leftover_payload.py"></location>
            <source>Would go under {distinct_id}</source>
            <translation>会以 {distinct_id} 离开</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/held_dialog.py"></location>
            <source>Would leave as these {count:,} bytes, if it left alone</source>
            <translation>若单独离开，即为这 {count:,} 字节</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/exact_payload.py"></location>
            <source>Would leave as these {size} bytes, if you let it go.</source>
            <translation>若您放行，会以这 {size} 字节离开。</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/exact_payload.py"></location>
            <source>Would leave as these {size} bytes. No batch is sealed yet, so others may leave with them.</source>
            <translation>会以这 {size} 字节离开。尚未封存批次，因此其他事件可能一同离开。</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/exact_payload.py"></location>
            <source>Would leave like this if you let it go, with a hash for each {mark}.</source>
            <translation>若您放行，会以此样离开，每个 {mark} 处为哈希。</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/held_dialog.py"></location>
            <source>Would leave like this, if it left alone, with a hash for each {mark}</source>
            <translation>若单独离开，即为此样，每个 {mark} 处为哈希</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/exact_payload.py"></location>
            <source>Would leave like this, with a hash for each {mark}. No batch is sealed yet, so others may leave with it.</source>
            <translation>会以此样离开，每个 {mark} 处为哈希。尚未封存批次，因此其他事件可能一同离开。</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/housekeeping/settings.py"></location>
            <source>Write it as 30d, 12w, 6mo or 1y.</source>
            <translation>请写成 30d、12w、6mo 或 1y。</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/housekeeping/settings.py"></location>
            <source>Write it as 500MiB or 1GiB.</source>
            <translation>请写成 500MiB 或 1GiB。</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/records.py"></location>
            <source>Write more of it, for example {session}:{line}.</source>
            <translation>请写得更完整，例如 {session}:{line}。</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/destination_dialog.py"></location>
            <source>Yes, by TLS</source>
            <translation>是，通过 TLS</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/explained_rows.py"></location>
            <source>You changed it: {text} is sent instead.</source>
            <translation>您已更改它：改为发送 {text}。</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/journey_words.py"></location>
            <source>You changed {put}</source>
            <translation>您更改了 {put}</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/leftovers_dialog.py"></location>
            <source>You have read it, and it stays locked.</source>
            <translation>您已阅读，它保持锁定。</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/next_words.py"></location>
            <source>You hold what {title} leaves behind: its next start passes this over.</source>
            <translation>您留置了 {title} 遗留的内容：其下次启动会略过它。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../../gui/pellucid_gui/pages/reviewing.py"></location>
            <source>You hold {n:,} events</source>
            <extracomment>Of exactly one: You hold 1 event</extracomment>
            <translation>
                <numerusform>您暂留了 {n:,} 个事件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../../gui/pellucid_gui/pages/reviewing.py"></location>
            <source>You hold {n:,} events.</source>
            <extracomment>Of exactly one: You hold 1 event.</extracomment>
            <translation>
                <numerusform>您暂留了 {n:,} 个事件。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/journey_words.py"></location>
            <source>You keep its free text</source>
            <translation>您保留其自由文本</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/next_words.py"></location>
            <source>You let each batch go by hand.</source>
            <translation>您手动放行每个批次。</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/journey_words.py"></location>
            <source>You let it go</source>
            <translation>您已放行</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/journey_words.py"></location>
            <source>You let the batch leave at once</source>
            <translation>您让该批次立即离开</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/journey_words.py"></location>
            <source>You no longer keep its free text</source>
            <translation>您不再保留其自由文本</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/journey_words.py"></location>
            <source>You put {back} back</source>
            <translation>您放回了 {back}</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/empty_state.py"></location>
            <source>You stopped that at {share}. What was copied is safe, and goes on being copied.</source>
            <translation>您在 {share} 时停止了它。已复制的内容是安全的，并会继续复制。</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/explained_rows.py"></location>
            <source>You took it out: it is not sent.</source>
            <translation>您已取出它：不会发送。</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/journey_words.py"></location>
            <source>You took out {dropped}</source>
            <translation>您取出了 {dropped}</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/journey_words.py"></location>
            <source>You want a hash of {fields} to leave</source>
            <translation>您希望 {fields} 以哈希形式离开</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/explained_rows.py"></location>
            <source>You want it hashed: only its hash is sent.</source>
            <translation>您希望对它取哈希：只发送其哈希。</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/saved_filters_dialog.py"></location>
            <source>Your filters</source>
            <translation>您的筛选</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/guard/rules.py"></location>
            <source>Your login name or this computer's name, as a whole word, unless it is one that thousands share.</source>
            <translation>您的登录名或此计算机的名称，作为完整的词；成千上万人共用的名称除外。</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/guard/rules.py"></location>
            <source>Your name or this computer's</source>
            <translation>您或此计算机的名称</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/next_words.py"></location>
            <source>Your rules cannot be read. {reason}.</source>
            <translation>无法读取您的规则。{reason}。</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/holding/holding.py"></location>
            <source>`pellucid hold status` lists what there is.</source>
            <translation>`pellucid hold status` 会列出现有内容。</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/link_handler/__init__.py"></location>
            <location filename="../../../core/pellucid/link_handler/registry.py"></location>
            <source>`pellucid open` follows the same links.</source>
            <translation>`pellucid open` 可打开同样的链接。</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/service/run_key.py"></location>
            <source>`pellucid watch` runs the witness without it.</source>
            <translation>`pellucid watch` 可不用它运行见证程序。</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/summary/words.py"></location>
            <source>a MAC address</source>
            <translation>MAC 地址</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/summary/words.py"></location>
            <source>a card number</source>
            <translation>卡号</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/retelling.py"></location>
            <source>a class of events in it may no longer be sent</source>
            <translation>其中某类事件不再允许发送</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/config/members.py"></location>
            <source>a colon was expected</source>
            <translation>此处应为冒号</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/config/members.py"></location>
            <source>a comma or {bracket} was expected</source>
            <translation>此处应为逗号或 {bracket}</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/summary/amounts.py"></location>
            <source>a day without a date</source>
            <translation>没有日期的一天</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/config/members.py"></location>
            <source>a key was expected</source>
            <translation>此处应为键</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/summary/words.py"></location>
            <source>a long text</source>
            <translation>长文本</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/summary/html.py"></location>
            <source>a moment without a date</source>
            <translation>没有日期的时刻</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/rules/file.py"></location>
            <source>a name stands in it twice</source>
            <translation>其中某个名称出现了两次</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/summary/words.py"></location>
            <source>a path in a home folder</source>
            <translation>主文件夹中的路径</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/consent/format.py"></location>
            <source>a pause has no beginning</source>
            <translation>某次暂停没有开始时间</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/consent/format.py"></location>
            <source>a review time is no number</source>
            <translation>某个审阅时间不是数字</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/holding/holding.py"></location>
            <source>a running program holds its lock</source>
            <translation>正在运行的程序持有其锁</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/leftover_words.py"></location>
            <source>a running program owns it</source>
            <translation>正在运行的程序占有它</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/summary/words.py"></location>
            <source>a secret</source>
            <translation>机密</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/summary/words.py"></location>
            <source>a telling web address</source>
            <translation>泄露信息的网址</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/retelling.py"></location>
            <source>aborted</source>
            <translation>已中止</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/summary/words.py"></location>
            <source>an IP address</source>
            <translation>IP 地址</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/config/format.py"></location>
            <source>an array of another length than Rerun accepts</source>
            <translation>数组长度不是 Rerun 接受的长度</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/summary/words.py"></location>
            <source>an e-mail address</source>
            <translation>电子邮件地址</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/config_words.py"></location>
            <source>an e-mail address was attached</source>
            <translation>附加了电子邮件地址</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/event.py"></location>
            <source>an escape names half a character (a lone surrogate)</source>
            <translation>转义序列只给出半个字符（孤立的代理项）</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/retelling.py"></location>
            <source>an event in it is refused; it is sent in two halves</source>
            <translation>其中有事件被拒绝；将分两半发送</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/rules/file.py"></location>
            <source>an event is sent or withheld, and nothing between</source>
            <translation>事件要么发送，要么扣留，没有中间状态</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/config/members.py"></location>
            <source>an object was expected</source>
            <translation>此处应为对象</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/consent/format.py"></location>
            <source>analytics_enabled or analytics_id is missing</source>
            <translation>缺少 analytics_enabled 或 analytics_id</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/off_dialog.py"></location>
            <source>and {count} more</source>
            <translation>另有 {count} 个</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/config_words.py"></location>
            <source>at its next start {title} makes a fresh one, with collection on and under a new id</source>
            <translation>下次启动时，{title} 会新建一个，收集开启并使用新的 ID</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/witness/losses.py"></location>
            <source>at least 1 event of session {session} left unseen: its file was emptied off the beat at {at}</source>
            <translation>会话 {session} 至少有 1 个事件未被看到就离开：其文件在 {at} 于节律之外被清空</translation>
        </message>
        <message numerus="yes">
            <location filename="../../../core/pellucid/witness/losses.py"></location>
            <source>at least {n:,} events of session {session} left unseen</source>
            <extracomment>Of exactly one: at least {n} event of session {session} left unseen</extracomment>
            <translation>
                <numerusform>会话 {session} 至少有 {n:,} 个事件未被看到就离开</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../../core/pellucid/witness/losses.py"></location>
            <source>at least {n:,} events of session {session} left unseen while nobody watched</source>
            <extracomment>Of exactly one: at least {n} event of session {session} left unseen while nobody watched</extracomment>
            <translation>
                <numerusform>会话 {session} 至少有 {n:,} 个事件在无人观察时未被看到就离开</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/explained_rows.py"></location>
            <source>at most {max_length:,} characters</source>
            <translation>最多 {max_length:,} 个字符</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/next_words.py"></location>
            <source>at {time}</source>
            <translation>于 {time} </translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/interjections.py"></location>
            <source>between {begun} and {end}, while nobody watched</source>
            <translation>在 {begun} 与 {end} 之间，无人观察</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/watch/__init__.py"></location>
            <source>by looking again and again (polling)</source>
            <translation>通过反复查看（轮询）</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/watch/__init__.py"></location>
            <source>by what the kernel tells (inotify)</source>
            <translation>通过内核的通知（inotify）</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/watch/__init__.py"></location>
            <source>by what the system tells ({beneath}, gathered by watchfiles)</source>
            <translation>通过系统的通知（{beneath}，由 watchfiles 汇集）</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/config_words.py"></location>
            <source>by you, through Pellucid</source>
            <translation>由您通过 Pellucid</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/watch/__init__.py"></location>
            <source>by {backend}</source>
            <translation>通过 {backend}</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/record_page.py"></location>
            <source>byte {offset:,}</source>
            <translation>第 {offset:,} 字节</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/config_words.py"></location>
            <source>collection is off</source>
            <translation>收集已关闭</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/config_words.py"></location>
            <source>collection is on</source>
            <translation>收集已开启</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/unknown_config_dialog.py"></location>
            <source>collection off</source>
            <translation>收集关闭</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/unknown_config_dialog.py"></location>
            <source>collection on</source>
            <translation>收集开启</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/config_words.py"></location>
            <location filename="../../../gui/pellucid_gui/widgets/journey_words.py"></location>
            <source>collection was switched off</source>
            <translation>收集被关闭</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/config_words.py"></location>
            <source>collection was switched on</source>
            <translation>收集被开启</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/catalogue_tree.py"></location>
            <location filename="../../../gui/pellucid_gui/pages/own_words.py"></location>
            <source>crashes</source>
            <translation>崩溃</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/property_rows.py"></location>
            <source>cut</source>
            <translation>已截断</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/timeline_words.py"></location>
            <source>ddd d MMM</source>
            <translation>M月d日 ddd</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/timeline_words.py"></location>
            <source>ddd d MMM yyyy</source>
            <translation>yyyy年M月d日 ddd</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/compared_rows.py"></location>
            <source>differs: {said}</source>
            <translation>不同：{said}</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/upload_steps.py"></location>
            <source>due at {due}</source>
            <translation>定于 {due}</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/catalogue_view.py"></location>
            <location filename="../../../gui/pellucid_gui/widgets/event_sheet.py"></location>
            <source>e.g. {example}</source>
            <translation>例如 {example}</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/session_words.py"></location>
            <source>ended</source>
            <translation>已结束</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/catalogue_tree.py"></location>
            <location filename="../../../gui/pellucid_gui/pages/own_words.py"></location>
            <source>errors</source>
            <translation>错误</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/watched_upload_words.py"></location>
            <source>every 2 s while it runs, else at its next start</source>
            <translation>运行时每 2 秒，否则在下次启动时</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/spoken_rows.py"></location>
            <source>flagged</source>
            <translation>有标记</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/first_run_words.py"></location>
            <source>for up to 7 days, 1,000 events at most</source>
            <translation>（最长 7 天，最多 1,000 个事件）</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/property_rows.py"></location>
            <source>found</source>
            <translation>已发现</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/summary/words.py"></location>
            <source>free text</source>
            <translation>自由文本</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/summary/words.py"></location>
            <source>from {first} to {last}</source>
            <translation>从 {first} 到 {last}</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/cells.py"></location>
            <source>guard</source>
            <translation>防护</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/property_rows.py"></location>
            <location filename="../../../gui/pellucid_gui/models/request_tree.py"></location>
            <location filename="../../../gui/pellucid_gui/widgets/event_sheet.py"></location>
            <source>hashed</source>
            <translation>已哈希</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/request_tree.py"></location>
            <source>hashed by a rule</source>
            <translation>由规则取哈希</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/state.py"></location>
            <source>held</source>
            <translation>暂留</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/record_page.py"></location>
            <source>in the file</source>
            <translation>在文件中</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/record_page.py"></location>
            <source>in the file, and on its way out</source>
            <translation>在文件中，并在发出时</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/upload_rows.py"></location>
            <source>in the request, not in the body</source>
            <translation>在请求中，不在正文中</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/summary/html.py"></location>
            <source>in {fields}</source>
            <translation>见于 {fields}</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/rule_words.py"></location>
            <source>in {had} of {of}</source>
            <translation>{of} 个中的 {had} 个</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/next_words.py"></location>
            <source>in {time}</source>
            <translation>{time} 后</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/links.py"></location>
            <source>it asks for more than a filter</source>
            <translation>它要求的不止是筛选</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/config/format.py"></location>
            <source>it begins with a byte order mark, which Rerun does not accept</source>
            <translation>它以字节顺序标记开头，而 Rerun 不接受</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/retelling.py"></location>
            <source>it cannot be locked: {reason}</source>
            <translation>无法锁定它：{reason}</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/retelling.py"></location>
            <source>it cannot be read</source>
            <translation>无法读取它</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/holding/holding.py"></location>
            <source>it cannot be read: {reason}</source>
            <translation>无法读取它：{reason}</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/journey_words.py"></location>
            <source>it deleted its file</source>
            <translation>它删除了其文件</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/fates.py"></location>
            <source>it deletes an event before the answer, and does not try again</source>
            <translation>它在收到应答前就删除事件，且不会重试</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/links.py"></location>
            <source>it does not begin with {scheme}:</source>
            <translation>它不以 {scheme}: 开头</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/journey_words.py"></location>
            <source>it emptied its file</source>
            <translation>它清空了其文件</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/config/format.py"></location>
            <source>it holds a byte that is not UTF-8, or half a character</source>
            <translation>它含有非 UTF-8 的字节，或半个字符</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/config/members.py"></location>
            <location filename="../../../core/pellucid/rules/file.py"></location>
            <source>it is nested too deeply</source>
            <translation>嵌套过深</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/consent/format.py"></location>
            <source>it is no object</source>
            <translation>它不是对象</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/rules/file.py"></location>
            <source>it is not JSON, at line {line:,}</source>
            <translation>它不是 JSON，位于第 {line:,} 行</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/chosen_files.py"></location>
            <source>it is not a file</source>
            <translation>它不是文件</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/rules/file.py"></location>
            <source>it is not of version {version}</source>
            <translation>它不是版本 {version}</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/retelling.py"></location>
            <source>it is too large for the server; it is sent in two halves</source>
            <translation>对服务器而言过大；将分两半发送</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/upload_steps.py"></location>
            <source>it may have arrived</source>
            <translation>它可能已经到达</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/journey_words.py"></location>
            <source>it may have been received before</source>
            <translation>它可能已被接收</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/journey_words.py"></location>
            <source>it replaced its file</source>
            <translation>它替换了其文件</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/journey_words.py"></location>
            <source>it was gone when we looked</source>
            <translation>我们查看时它已消失</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/retelling.py"></location>
            <source>it was not sent after all</source>
            <translation>最终并未发送</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/retelling.py"></location>
            <source>its address was removed</source>
            <translation>其地址已移除</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/fates.py"></location>
            <source>its answer is not visible</source>
            <translation>看不到其应答</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/retelling.py"></location>
            <source>its bytes are not those that were sealed</source>
            <translation>其字节不是封存时的字节</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/links.py"></location>
            <source>its filter is no line of text</source>
            <translation>其筛选不是一行文本</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/watch/__init__.py"></location>
            <source>its own events</source>
            <translation>自身的事件</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/fates.py"></location>
            <source>its own log told that the upload failed</source>
            <translation>其自身日志称上传失败</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/held_dialog.py"></location>
            <source>its session says not where to</source>
            <translation>其会话未说明发往何处</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/summary/families.py"></location>
            <source>kept back, or unanswered</source>
            <translation>留置或未作答</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/columns.py"></location>
            <source>large</source>
            <translation>较大</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/service/launchd.py"></location>
            <source>launchd does not know it: {complaint}</source>
            <translation>launchd 不认识它：{complaint}</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/service/launchd.py"></location>
            <source>launchd does not take the service: {complaint}</source>
            <translation>launchd 不接受该服务：{complaint}</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/service/obstacle.py"></location>
            <source>launchd runs for you only where you are logged in to the desktop</source>
            <translation>launchd 只在您登录桌面时为您运行</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/exact_payload.py"></location>
            <source>leave at the next try</source>
            <translation>会在下一次尝试时离开</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/exact_payload.py"></location>
            <source>leave at {at}</source>
            <translation>会于 {at} 离开</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/exact_payload.py"></location>
            <source>leave once you say so</source>
            <translation>在您发话后离开</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/upload_steps.py"></location>
            <source>leaves once you say so</source>
            <translation>在您发话后离开</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/own_words.py"></location>
            <source>leaving now</source>
            <translation>正在离开</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/exact_payload.py"></location>
            <source>left at {at}</source>
            <translation>已于 {at} 离开</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/explained_rows.py"></location>
            <location filename="../../../gui/pellucid_gui/models/property_rows.py"></location>
            <source>left out</source>
            <translation>已略去</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/summary/amounts.py"></location>
            <source>less than a second</source>
            <translation>不到一秒</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/difference_rows.py"></location>
            <source>less than a second before</source>
            <translation>不到一秒前</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/config/format.py"></location>
            <source>line {line}, column {column}: {message}</source>
            <translation>第 {line} 行第 {column} 列：{message}</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/ledger/findings.py"></location>
            <source>line {number}</source>
            <translation>第 {number} 行</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/ledger/findings.py"></location>
            <source>lines {first} to {last}</source>
            <translation>第 {first} 至 {last} 行</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/consent/rules.py"></location>
            <location filename="../../../core/pellucid/view/session_words.py"></location>
            <source>local</source>
            <translation>本地</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/summary/html.py"></location>
            <source>local time</source>
            <translation>本地时间</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/state.py"></location>
            <source>lost</source>
            <translation>丢失</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/service/launchd.py"></location>
            <source>macOS ends a person's own services when they log out</source>
            <translation>macOS 会在用户注销时结束其个人服务</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/link_handler/__init__.py"></location>
            <source>macOS gives links to applications only, and Pellucid was started from a folder</source>
            <translation>macOS 只把链接交给应用程序，而 Pellucid 是从文件夹启动的</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/event_sheet.py"></location>
            <source>may hold anything</source>
            <translation>可能含有任何内容</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/query/parser.py"></location>
            <source>more than {most} parentheses in one another</source>
            <translation>括号嵌套超过 {most} 层</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/query/values.py"></location>
            <source>names a day that does not exist: {word}</source>
            <translation>指定了不存在的日期：{word}</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/query/values.py"></location>
            <source>names a day that this machine cannot place: {word}</source>
            <translation>指定了此计算机无法处理的日期：{word}</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/query/values.py"></location>
            <source>names a time that does not exist: {word}</source>
            <translation>指定了不存在的时间：{word}</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/watched_upload_words.py"></location>
            <source>never</source>
            <translation>从未</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/own_words.py"></location>
            <source>next at {moment}</source>
            <translation>下次于 {moment}</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/own_words.py"></location>
            <source>next in {countdown}</source>
            <translation>{countdown} 后下一次</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/upload_steps.py"></location>
            <source>next try at {again}</source>
            <translation>{again} 下一次尝试</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/own_words.py"></location>
            <source>no answer</source>
            <translation>无应答</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/spoken_rows.py"></location>
            <source>no flags</source>
            <translation>无标记</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/retelling.py"></location>
            <source>no secure connection to {host}: {cause}</source>
            <translation>无法与 {host} 建立安全连接：{cause}</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/holding/holding.py"></location>
            <source>no witness runs</source>
            <translation>没有见证程序在运行</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/witness/gaps.py"></location>
            <source>no witness was running</source>
            <translation>没有见证程序在运行</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/journey_words.py"></location>
            <source>nobody answered in time</source>
            <translation>无人及时作答</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/consent/rules.py"></location>
            <source>nobody answered, and this app collects unless you say no</source>
            <translation>无人作答，而此应用除非您拒绝否则会收集</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/watched_upload_words.py"></location>
            <source>nobody can tell</source>
            <translation>无人知道</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/consent/rules.py"></location>
            <source>nobody has answered yet</source>
            <translation>尚无人作答</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/session_words.py"></location>
            <location filename="../../../gui/pellucid_gui/widgets/header_frame.py"></location>
            <source>none</source>
            <translation>无</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/watched_upload_words.py"></location>
            <source>none from its next start on</source>
            <translation>从下次启动起没有</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/own_header.py"></location>
            <source>none needed: it keeps its own log</source>
            <translation>无需：它自己保存日志</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/rule_words.py"></location>
            <source>none recorded</source>
            <translation>无记录</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/record_page.py"></location>
            <source>none yet</source>
            <translation>尚无</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/event_sheet.py"></location>
            <source>not always</source>
            <translation>并非总有</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/config_words.py"></location>
            <source>not by Pellucid</source>
            <translation>并非由 Pellucid</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/explained_rows.py"></location>
            <source>not sent</source>
            <translation>不发送</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/session_words.py"></location>
            <source>not set up</source>
            <translation>未设置</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/summary/html.py"></location>
            <source>not told</source>
            <translation>未说明</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/said.py"></location>
            <location filename="../../../gui/pellucid_gui/models/compared_rows.py"></location>
            <location filename="../../../gui/pellucid_gui/models/rules_tree.py"></location>
            <location filename="../../../gui/pellucid_gui/models/spoken_rows.py"></location>
            <source>nothing</source>
            <translation>无</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/links.py"></location>
            <source>nothing is at {path!r}</source>
            <translation>{path!r} 处没有任何内容</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/own_words.py"></location>
            <source>nothing is sent</source>
            <translation>不发送任何内容</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/request_tree.py"></location>
            <source>nothing of it leaves</source>
            <translation>其中没有内容离开</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/query/parser.py"></location>
            <source>nothing stands between the parentheses</source>
            <translation>括号之间没有内容</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/query/parser.py"></location>
            <source>nothing stands between the quotes</source>
            <translation>引号之间没有内容</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/own_words.py"></location>
            <source>nothing waits</source>
            <translation>没有等待的内容</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/watched_upload_words.py"></location>
            <source>nothing yet</source>
            <translation>尚无</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/fates.py"></location>
            <location filename="../../../gui/pellucid_gui/widgets/destination_words.py"></location>
            <source>nowhere</source>
            <translation>无处</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/event_sheet.py"></location>
            <source>number</source>
            <translation>数字</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/witness/losses.py"></location>
            <source>number {number} is missing</source>
            <translation>缺少编号 {number}</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/witness/losses.py"></location>
            <source>numbers {first} to {last} are missing</source>
            <translation>缺少编号 {first} 至 {last}</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/consent/rules.py"></location>
            <location filename="../../../core/pellucid/view/session_words.py"></location>
            <source>off</source>
            <translation>关闭</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/summary/words.py"></location>
            <source>older ones</source>
            <translation>更早的</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/consent/rules.py"></location>
            <location filename="../../../core/pellucid/view/session_words.py"></location>
            <source>on</source>
            <translation>开启</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/record_page.py"></location>
            <source>on its way out only</source>
            <translation>只在发出时</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/summary/words.py"></location>
            <source>on {day}</source>
            <translation>{day}</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/explained_rows.py"></location>
            <source>one of {choices}</source>
            <translation>以下之一：{choices}</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/explained_rows.py"></location>
            <source>only its hash is sent</source>
            <translation>只发送其哈希</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/cells.py"></location>
            <source>only seen leaving</source>
            <translation>只在发出时看到</translation>
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
            <translation>已清除</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/state.py"></location>
            <source>queued</source>
            <translation>排队</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/leftover_words.py"></location>
            <source>read</source>
            <translation>已读</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/request_tree.py"></location>
            <source>redacted</source>
            <translation>已抹除</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/request_tree.py"></location>
            <source>redacted by a rule</source>
            <translation>由规则抹除</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/state.py"></location>
            <source>refused</source>
            <translation>被拒</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/summary/families.py"></location>
            <source>refused or lost</source>
            <translation>被拒绝或丢失</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/retelling.py"></location>
            <source>refused redirect ({status}) to {place}</source>
            <translation>拒绝重定向（{status}）到 {place}</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/header_frame.py"></location>
            <source>region not known</source>
            <translation>地区未知</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/state.py"></location>
            <source>released</source>
            <translation>已移交</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/property_rows.py"></location>
            <location filename="../../../gui/pellucid_gui/models/request_tree.py"></location>
            <source>replaced</source>
            <translation>已替换</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/session_words.py"></location>
            <source>running</source>
            <translation>运行中</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/cells.py"></location>
            <source>seen leaving</source>
            <translation>发出时看到</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/state.py"></location>
            <location filename="../../../core/pellucid/summary/families.py"></location>
            <source>sent</source>
            <translation>已发送</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/explained_rows.py"></location>
            <source>sent as another text</source>
            <translation>以其他文本发送</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/explained_rows.py"></location>
            <source>sent as it is</source>
            <translation>原样发送</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/off_dialog.py"></location>
            <source>since {moment}</source>
            <translation>自 {moment}</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/leftover_words.py"></location>
            <source>since {short_moment}</source>
            <translation>自 {short_moment}</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/witness/losses.py"></location>
            <source>some of numbers {first} to {last} are missing</source>
            <translation>编号 {first} 至 {last} 中缺少若干</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/config/members.py"></location>
            <source>something follows after the end</source>
            <translation>结尾之后还有内容</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/next_words.py"></location>
            <source>soon</source>
            <translation>很快</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/session_words.py"></location>
            <source>still running</source>
            <translation>仍在运行</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/own_words.py"></location>
            <source>stopped: {why}</source>
            <translation>已停止：{why}</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/service/systemd.py"></location>
            <source>systemd calls it {state}</source>
            <translation>systemd 称其为 {state}</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/service/systemd.py"></location>
            <source>systemd could not be asked: {complaint}</source>
            <translation>无法询问 systemd：{complaint}</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/service/obstacle.py"></location>
            <source>systemd does not run for you here: {complaint}</source>
            <translation>systemd 在此不为您运行：{complaint}</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/service/systemd.py"></location>
            <source>systemd does not take the service: {complaint}</source>
            <translation>systemd 不接受该服务：{complaint}</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/service/systemd.py"></location>
            <source>systemd user unit</source>
            <translation>systemd 用户单元</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/request_tree.py"></location>
            <source>taken out</source>
            <translation>已取出</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/request_tree.py"></location>
            <source>taken out by a rule</source>
            <translation>由规则取出</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/event_sheet.py"></location>
            <source>text</source>
            <translation>文本</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/destination_words.py"></location>
            <source>the European Union</source>
            <translation>欧盟</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/retelling.py"></location>
            <source>the certificate of {host} was not accepted: {cause}</source>
            <translation>不接受 {host} 的证书：{cause}</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/config_words.py"></location>
            <source>the config can be read again</source>
            <translation>配置又可读取</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/config_words.py"></location>
            <source>the config can no longer be read</source>
            <translation>配置不再可读</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/config_words.py"></location>
            <source>the config is gone</source>
            <translation>配置已消失</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/config_words.py"></location>
            <source>the config was set up again, after it was gone</source>
            <translation>配置消失后又重新建立</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/config_words.py"></location>
            <source>the config was set up for the first time</source>
            <translation>配置首次建立</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/config_words.py"></location>
            <source>the config, which could not be read, was replaced by a fresh one</source>
            <translation>无法读取的配置被新的配置替换</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/retelling.py"></location>
            <source>the connection broke: {cause}</source>
            <translation>连接中断：{cause}</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/witness/gaps.py"></location>
            <source>the copies could not be written</source>
            <translation>无法写入副本</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/config_words.py"></location>
            <source>the data folder is another, {folder}</source>
            <translation>数据文件夹变为 {folder}</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/config_words.py"></location>
            <source>the e-mail address was detached</source>
            <translation>电子邮件地址已移除</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/fates.py"></location>
            <source>the event is still queued</source>
            <translation>该事件仍在排队</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/config/format.py"></location>
            <source>the file is empty</source>
            <translation>文件为空</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/witness/gaps.py"></location>
            <source>the folder could not be followed</source>
            <translation>无法跟踪该文件夹</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/config_words.py"></location>
            <source>the id is a new one, {id}…</source>
            <translation>ID 是新的，{id}…</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/config/format.py"></location>
            <source>the key {key!r} is missing</source>
            <translation>缺少键 {key!r}</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/config/format.py"></location>
            <source>the key {key!r} is written twice</source>
            <translation>键 {key!r} 出现了两次</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/witness/gaps.py"></location>
            <source>the machine slept</source>
            <translation>计算机处于睡眠状态</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/destination_words.py"></location>
            <source>the makers of {title}</source>
            <translation>{title} 的制作者</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/config/format.py"></location>
            <source>the metadata {key!r} is not a tagged Bool, Integer, Float or String</source>
            <translation>元数据 {key!r} 不是带标签的 Bool、Integer、Float 或 String</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/retelling.py"></location>
            <source>the name of the proxy ({host}) was not found: {cause}</source>
            <translation>未找到代理的名称（{host}）：{cause}</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/retelling.py"></location>
            <source>the name of the server ({host}) was not found: {cause}</source>
            <translation>未找到服务器的名称（{host}）：{cause}</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/consent/rules.py"></location>
            <source>the policy of this machine allows '{mode}' at most</source>
            <translation>此计算机的策略最多允许“{mode}”</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/consent/policy.py"></location>
            <source>the policy {path} cannot be read: {reason}</source>
            <translation>无法读取策略 {path}：{reason}</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/consent/policy.py"></location>
            <source>the policy {path} names a mode that is none of off, local and on</source>
            <translation>策略 {path} 指定的模式不属于 off、local、on</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/journey_words.py"></location>
            <source>the program</source>
            <translation>程序</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/holding/holding.py"></location>
            <source>the program with pid {pids} has it open</source>
            <translation>PID 为 {pids} 的程序正打开它</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/retelling.py"></location>
            <source>the proxy ({host}) answered {status}</source>
            <translation>代理（{host}）应答 {status}</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/retelling.py"></location>
            <source>the proxy ({host}) answered {status}: it wants a name and a password</source>
            <translation>代理（{host}）应答 {status}：需要用户名和密码</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/retelling.py"></location>
            <source>the proxy ({host}) opened no way to {place}: {cause}</source>
            <translation>代理（{host}）未打开通往 {place} 的通道：{cause}</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/retelling.py"></location>
            <source>the proxy ({place}) cannot be reached: {cause}</source>
            <translation>无法连接代理（{place}）：{cause}</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/upload_steps.py"></location>
            <source>the same bytes again at {again}</source>
            <translation>{again} 再次发送同样的字节</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/retelling.py"></location>
            <source>the server ({place}) cannot be reached: {cause}</source>
            <translation>无法连接服务器（{place}）：{cause}</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/retelling.py"></location>
            <source>the server answered {status}</source>
            <translation>服务器应答 {status}</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/retelling.py"></location>
            <source>the server answered {status} before it had the whole body</source>
            <translation>服务器在收到完整正文之前应答 {status}</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/retelling.py"></location>
            <source>the server answered {status} instead of accepting</source>
            <translation>服务器应答 {status} 而未接受</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/retelling.py"></location>
            <source>the server answered {status}, which means nothing</source>
            <translation>服务器应答 {status}，此应答没有含义</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/retelling.py"></location>
            <source>the server closed the connection</source>
            <translation>服务器关闭了连接</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/retelling.py"></location>
            <source>the server refused the key ({status})</source>
            <translation>服务器拒绝了密钥（{status}）</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/retelling.py"></location>
            <source>the server takes no uploads at this address ({status})</source>
            <translation>服务器在此地址不接受上传（{status}）</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/fates.py"></location>
            <source>the server took it, as {title}'s own log told</source>
            <translation>服务器已接收，{title} 自身的日志如此记载</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/config/members.py"></location>
            <source>the text ends in the middle</source>
            <translation>文本中途结束</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/config/members.py"></location>
            <source>the text ends where an object was expected</source>
            <translation>文本在应有对象之处结束</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/witness/gaps.py"></location>
            <source>the witness was held up</source>
            <translation>见证程序受阻</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/journey_words.py"></location>
            <source>there was no more room for it</source>
            <translation>已没有空间存放它</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/query/parser.py"></location>
            <source>this ')' closes nothing</source>
            <translation>此“)”没有对应的左括号</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/destination_words.py"></location>
            <source>this computer</source>
            <translation>此计算机</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/consent/rules.py"></location>
            <source>this is the first session, which never sends</source>
            <translation>这是首次会话，从不发送</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/event.py"></location>
            <source>time_utc is {reason}</source>
            <translation>time_utc {reason}</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/retelling.py"></location>
            <source>timed out</source>
            <translation>超时</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/own_words.py"></location>
            <source>tries again at {moment} ({why})</source>
            <translation>{moment} 重试（{why}）</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/own_words.py"></location>
            <source>tries again in {countdown} ({why})</source>
            <translation>{countdown} 后重试（{why}）</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/query/parser.py"></location>
            <source>two minus signs: put text that starts with '-' in quotes</source>
            <translation>两个减号：以“-”开头的文本请加引号</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/query/parser.py"></location>
            <source>unclosed parenthesis: put a ')' at its end</source>
            <translation>括号未闭合：请在末尾加上“)”</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/query/parser.py"></location>
            <source>unclosed quote: put a '"' at its end</source>
            <translation>引号未闭合：请在末尾加上 '"'</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/state.py"></location>
            <source>unconfirmed</source>
            <translation>未确认</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/cells.py"></location>
            <source>undocumented</source>
            <translation>未记载</translation>
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
            <translation>未知</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/query/parser.py"></location>
            <source>unknown key {key!r}: did you mean {near!r}?</source>
            <translation>未知的键 {key!r}：您是否想写 {near!r}？</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/query/parser.py"></location>
            <source>unknown key {key!r}: keys are {keys}</source>
            <translation>未知的键 {key!r}：可用的键有 {keys}</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/query/parser.py"></location>
            <source>unknown key {key!r}: keys are {keys}; to search for the text, write "{word}"</source>
            <translation>未知的键 {key!r}：可用的键有 {keys}；要搜索该文本，请写 "{word}"</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/held_dialog.py"></location>
            <location filename="../../../gui/pellucid_gui/models/columns.py"></location>
            <location filename="../../../gui/pellucid_gui/models/request_tree.py"></location>
            <source>unreadable line</source>
            <translation>不可读的行</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/consent/rules.py"></location>
            <source>unset</source>
            <translation>未作答</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/catalogue_tree.py"></location>
            <location filename="../../../gui/pellucid_gui/pages/own_words.py"></location>
            <source>usage</source>
            <translation>使用</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/summary/families.py"></location>
            <source>waiting</source>
            <translation>等待中</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/own_words.py"></location>
            <source>waits for you</source>
            <translation>等待您处理</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/query/values.py"></location>
            <source>wants a day such as 2026-11-23, today or yesterday</source>
            <translation>需要日期，例如 2026-11-23、today 或 yesterday</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/query/values.py"></location>
            <source>wants a size such as &gt;1kb, &lt;=300 or 2mib</source>
            <translation>需要大小，例如 &gt;1kb、&lt;=300 或 2mib</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/query/values.py"></location>
            <source>wants a time such as 1h, 30m, 2d, 2026-11-23 or 2026-11-23T16:05</source>
            <translation>需要时间，例如 1h、30m、2d、2026-11-23 或 2026-11-23T16:05</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/query/words.py"></location>
            <source>wants one of {words}</source>
            <translation>需要以下之一：{words}</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/query/words.py"></location>
            <source>wants the word {one} or {other}</source>
            <translation>需要词 {one} 或 {other}</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/exact_payload.py"></location>
            <source>were on their way at {at}, and nobody knows whether they arrived</source>
            <translation>于 {at} 在途中，无人知道是否到达</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/exact_payload.py"></location>
            <source>were refused at {at}</source>
            <translation>于 {at} 被拒绝</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/journey_words.py"></location>
            <source>what you agreed to then holds no longer</source>
            <translation>您当时同意的内容不再有效</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/own_words.py"></location>
            <source>when {title} runs again</source>
            <translation>{title} 再次运行时</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/event_sheet.py"></location>
            <source>whole number</source>
            <translation>整数</translation>
        </message>
        <message numerus="yes">
            <location filename="../../../gui/pellucid_gui/widgets/exact_payload.py"></location>
            <source>with {n:,} other events</source>
            <extracomment>Of exactly one: with 1 other event</extracomment>
            <translation>
                <numerusform>连同另外 {n:,} 个事件</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/state.py"></location>
            <source>withheld</source>
            <translation>扣留</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/exact_payload.py"></location>
            <source>within a body of {size:,} bytes</source>
            <translation>位于 {size:,} 字节的正文中</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/rule_words.py"></location>
            <source>would change {had} of {of}</source>
            <translation>会更改 {of} 个中的 {had} 个</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/event_sheet.py"></location>
            <source>yes or no</source>
            <translation>是或否</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/consent/rules.py"></location>
            <source>you chose '{mode}'</source>
            <translation>您选择了“{mode}”</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/summary/words.py"></location>
            <source>your name or this computer's</source>
            <translation>您或此计算机的名称</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/config/settings.py"></location>
            <location filename="../../../core/pellucid/consent/store.py"></location>
            <location filename="../../../core/pellucid/embedding/email.py"></location>
            <source>{address!r} is not an e-mail address</source>
            <translation>{address!r} 不是电子邮件地址</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/explained_rows.py"></location>
            <source>{anyway} It was written by {version}, and what that collects has not been read yet: the catalogue ends with {read_until}.</source>
            <translation>{anyway} 它由 {version} 写入，而该版本收集什么尚未查阅：目录止于 {read_until}。</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/explained_rows.py"></location>
            <source>{anyway} What it means was found in no release up to {read_until}.</source>
            <translation>{anyway} 直到 {read_until} 的版本中都未找到其含义。</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/links.py"></location>
            <source>{app!r} is no program's name</source>
            <translation>{app!r} 不是程序名称</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/gain_card.py"></location>
            <source>{before} before, {after} now</source>
            <translation>此前为 {before}，现为 {after}</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/ledger/findings.py"></location>
            <source>{before}: one of them was changed, removed or moved</source>
            <translation>{before}：其中之一被更改、移除或移动</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/sessions_dialog.py"></location>
            <source>{begun} to {end}</source>
            <translation>{begun} 至 {end}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../../core/pellucid/catalogue/reading.py"></location>
            <source>{called} has {n} mistakes: {listed}</source>
            <extracomment>Of exactly one: {called} has a mistake: {listed}</extracomment>
            <translation>
                <numerusform>{called} 有 {n} 处错误：{listed}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/retelling.py"></location>
            <source>{cause}: what is hashed in this run has other hashes in the next one</source>
            <translation>{cause}：本次运行中取的哈希在下次运行中会不同</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/embedding/rule_watch.py"></location>
            <location filename="../../../core/pellucid/view/retelling.py"></location>
            <source>{cause}: what you want hashed is made unreadable instead</source>
            <translation>{cause}：您希望取哈希的内容将改为变得不可读</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/exact_payload.py"></location>
            <source>{claim}; {which} {hash}…</source>
            <translation>{claim}；{which} {hash}…</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/own_words.py"></location>
            <source>{classes}: off</source>
            <translation>{classes}：关闭</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/own_words.py"></location>
            <source>{classes}: only here</source>
            <translation>{classes}：仅在此</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/session_words.py"></location>
            <source>{collection}, id {id}…</source>
            <translation>{collection}，ID {id}…</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/config_words.py"></location>
            <source>{consequence:capital}.</source>
            <translation>{consequence:capital}。</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/config/settings.py"></location>
            <source>{consequence} A write would replace it now; the broken file would be kept in {folder}.</source>
            <translation>{consequence} 现在写入会替换它；损坏的文件将保留在 {folder} 中。</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/payload_frame.py"></location>
            <source>{count:,} bytes</source>
            <translation>{count:,} 字节</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/record_page.py"></location>
            <source>{count:,} bytes, without the newline</source>
            <translation>{count:,} 字节，不含换行符</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/timeline_words.py"></location>
            <source>{count:,} earlier</source>
            <translation>更早的有 {count:,} 个</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/payload_page.py"></location>
            <source>{count:,} of {count2:,} events; the others would be deleted unsent. </source>
            <translation>{count2:,} 个事件中的 {count:,} 个；其余会在未发送的情况下删除。 </translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/held_dialog.py"></location>
            <source>{count:,} of {total:,} ticked</source>
            <translation>已勾选 {count:,} / {total:,}</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/session_words.py"></location>
            <location filename="../../../gui/pellucid_gui/widgets/timeline_words.py"></location>
            <source>{count:,} {state}</source>
            <translation>{count:,} 个{state}</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/columns.py"></location>
            <source>{count} B</source>
            <translation>{count} B</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/day_chart.py"></location>
            <source>{count} kept back, or unanswered</source>
            <translation>{count} 个留置或未作答</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/day_chart.py"></location>
            <source>{count} refused or lost</source>
            <translation>{count} 个被拒绝或丢失</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/day_chart.py"></location>
            <source>{count} sent</source>
            <translation>{count} 个已发送</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/day_chart.py"></location>
            <source>{count} waiting</source>
            <translation>{count} 个等待中</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/summary/html_charts.py"></location>
            <source>{days}: {listed}</source>
            <translation>{days}：{listed}</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/journey.py"></location>
            <location filename="../../../gui/pellucid_gui/widgets/journey_page.py"></location>
            <source>{day} {clock}, receipt {seq}</source>
            <translation>{day} {clock}，凭据 {seq}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../../core/pellucid/summary/words.py"></location>
            <source>{events} are held for you.</source>
            <extracomment>Of exactly one: {events} is held for you.</extracomment>
            <translation>
                <numerusform>{events}为您暂留。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../../core/pellucid/summary/words.py"></location>
            <source>{events} are lost.</source>
            <extracomment>Of exactly one: {events} is lost.</extracomment>
            <translation>
                <numerusform>{events}已丢失。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../../core/pellucid/summary/words.py"></location>
            <source>{events} are never sent.</source>
            <extracomment>Of exactly one: {events} is never sent.</extracomment>
            <translation>
                <numerusform>{events}从不发送。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/ledger/purge.py"></location>
            <source>{events} has lost lines, so that line {last} cannot be told from others</source>
            <translation>{events} 丢失了若干行，因此无法把第 {last} 行与其他行区分开</translation>
        </message>
        <message numerus="yes">
            <location filename="../../../core/pellucid/summary/words.py"></location>
            <source>{events} wait to leave, {listed}.</source>
            <extracomment>Of exactly one: {events} waits to leave, {listed}.</extracomment>
            <translation>
                <numerusform>{events}等待离开，{listed}。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../../core/pellucid/summary/words.py"></location>
            <source>{events} wait to leave.</source>
            <extracomment>Of exactly one: {events} waits to leave.</extracomment>
            <translation>
                <numerusform>{events}等待离开。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/ledger/observed_session.py"></location>
            <source>{events} was left unfinished by a witness</source>
            <translation>{events} 被某个见证程序留在未完成状态</translation>
        </message>
        <message numerus="yes">
            <location filename="../../../core/pellucid/summary/words.py"></location>
            <source>{events} were begun to be sent and never answered.</source>
            <extracomment>Of exactly one: {events} was begun to be sent and never answered.</extracomment>
            <translation>
                <numerusform>{events}已开始发送但从未得到应答。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../../core/pellucid/summary/words.py"></location>
            <source>{events} were destroyed in Pellucid's copy, so nobody can say what was in them.</source>
            <extracomment>Of exactly one: {events} was destroyed in Pellucid's copy, so nobody can say what was in it.</extracomment>
            <translation>
                <numerusform>{events}已在 Pellucid 的副本中销毁，因此无人能说出其中内容。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../../core/pellucid/summary/words.py"></location>
            <source>{events} were refused by the server.</source>
            <extracomment>Of exactly one: {events} was refused by the server.</extracomment>
            <translation>
                <numerusform>{events}被服务器拒绝。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/field_verbs.py"></location>
            <source>{fields} is taken out of {event}.</source>
            <translation>已从 {event} 中取出 {fields}。</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/field_verbs.py"></location>
            <source>{fields} of {event} is redacted.</source>
            <translation>{event} 的 {fields} 已抹除。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../../gui/pellucid_gui/pages/field_verbs.py"></location>
            <source>{fields} of {event} leave as they were recorded.</source>
            <extracomment>Of exactly one: {fields} of {event} leaves as it was recorded.</extracomment>
            <translation>
                <numerusform>{event} 的 {fields} 按记录原样离开。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/field_verbs.py"></location>
            <source>{fields} of {event} leaves as a hash.</source>
            <translation>{event} 的 {fields} 以哈希形式离开。</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/request_change.py"></location>
            <source>{field} is taken out of {event}.</source>
            <translation>已从 {event} 中取出 {field}。</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/request_change.py"></location>
            <source>{field} of {event} is redacted.</source>
            <translation>{event} 的 {field} 已抹除。</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/request_change.py"></location>
            <source>{field} of {event} is replaced.</source>
            <translation>{event} 的 {field} 已替换。</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/request_change.py"></location>
            <source>{field} of {event} leaves as a hash.</source>
            <translation>{event} 的 {field} 以哈希形式离开。</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/request_change.py"></location>
            <source>{field} of {event} leaves as it was recorded.</source>
            <translation>{event} 的 {field} 按记录原样离开。</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/said.py"></location>
            <source>{first} and {last}</source>
            <translation>{first}和{last}</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/summary/html_charts.py"></location>
            <source>{first} to {last}</source>
            <translation>{first} 至 {last}</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/said.py"></location>
            <source>{first}, {second}</source>
            <translation>{first}、{second}</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/said.py"></location>
            <source>{first}; {second}</source>
            <translation>{first}；{second}</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/foreign_files.py"></location>
            <source>{folder} cannot be read: {reason}. Events that wait in it are not shown; check what stands there, and its permissions.</source>
            <translation>无法读取 {folder}：{reason}。其中等待的事件不会显示；请检查那里的内容及其权限。</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/private_files.py"></location>
            <source>{folder} is a link to a folder that is not there</source>
            <translation>{folder} 是指向不存在的文件夹的链接</translation>
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
            <translation>{found}，来自 {n:,} 个</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/summary/words.py"></location>
            <source>{found} in {n:,}</source>
            <translation>{found}，见于 {n:,} 个</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/sections.py"></location>
            <source>{heading}, folded. {note}</source>
            <translation>{heading}，已折叠。{note}</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/sections.py"></location>
            <source>{heading}, unfolded. {note}</source>
            <translation>{heading}，已展开。{note}</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/config/format.py"></location>
            <source>{key!r} is not a string</source>
            <translation>{key!r} 不是字符串</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/event.py"></location>
            <source>{key} is not a string</source>
            <translation>{key} 不是字符串</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/event.py"></location>
            <source>{key} is not an object</source>
            <translation>{key} 不是对象</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/upload_steps.py"></location>
            <source>{latency:,.0f} ms</source>
            <translation>{latency:,.0f} 毫秒</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/witness/losses.py"></location>
            <source>{left}: {missing}</source>
            <translation>{left}：{missing}</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/record_page.py"></location>
            <source>{length}: rebuilt from what left, since nobody saw it in a file</source>
            <translation>{length}：由离开的内容重建，因为无人在文件中看到它</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/leftover_payload.py"></location>
            <source>{lines:,} of {lines2:,} events; the others would be deleted unsent. </source>
            <translation>{lines2:,} 个事件中的 {lines:,} 个；其余会在未发送的情况下删除。 </translation>
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
                <numerusform>{many} 未记载。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/summary/words.py"></location>
            <source>{many} are undocumented: {whole:,} as a whole, {rest:,} in some fields.</source>
            <translation>{many} 未记载：{whole:,} 个整体未记载，{rest:,} 个部分字段未记载。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../../gui/pellucid_gui/widgets/match_steps.py"></location>
            <source>{many} matches</source>
            <extracomment>Of exactly one: {many} match</extracomment>
            <translation>
                <numerusform>{many} 处匹配</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/outbox_words.py"></location>
            <location filename="../../../gui/pellucid_gui/widgets/exact_payload.py"></location>
            <location filename="../../../gui/pellucid_gui/widgets/explained_page.py"></location>
            <location filename="../../../gui/pellucid_gui/widgets/filter_bar.py"></location>
            <source>{message}.</source>
            <translation>{message}。</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/own_words.py"></location>
            <source>{mode} holds: {rule}.</source>
            <translation>当前为{mode}：{rule}。</translation>
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
                <numerusform>{n:,} 个仍在 {title} 自己的队列中，因此保留。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../../core/pellucid/summary/amounts.py"></location>
            <source>{n:,} bytes</source>
            <extracomment>Of exactly one: {n} byte</extracomment>
            <translation>
                <numerusform>{n:,} 字节</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../../core/pellucid/view/request_change.py"></location>
            <source>{n:,} bytes less.</source>
            <extracomment>Of exactly one: 1 byte less.</extracomment>
            <translation>
                <numerusform>减少 {n:,} 字节。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../../core/pellucid/view/request_change.py"></location>
            <source>{n:,} bytes more.</source>
            <extracomment>Of exactly one: 1 byte more.</extracomment>
            <translation>
                <numerusform>增加 {n:,} 字节。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../../gui/pellucid_gui/models/request_tree.py"></location>
            <source>{n:,} changed</source>
            <extracomment>Of exactly one: 1 changed</extracomment>
            <translation>
                <numerusform>{n:,} 处更改</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../../core/pellucid/summary/amounts.py"></location>
            <source>{n:,} days</source>
            <extracomment>Of exactly one: {n} day</extracomment>
            <translation>
                <numerusform>{n:,} 天</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../../gui/pellucid_gui/models/difference_rows.py"></location>
            <source>{n:,} days before</source>
            <extracomment>Of exactly one: {n:,} day before</extracomment>
            <translation>
                <numerusform>{n:,} 天前</numerusform>
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
                <numerusform>{n:,} 个事件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../../gui/pellucid_gui/pages/own_undo_words.py"></location>
            <source>{n:,} events are held until you let them go.</source>
            <extracomment>Of exactly one: 1 event is held until you let it go.</extracomment>
            <translation>
                <numerusform>{n:,} 个事件暂留，直到您放行。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../../gui/pellucid_gui/widgets/empty_state.py"></location>
            <source>{n:,} events are hidden.</source>
            <extracomment>Of exactly one: 1 event is hidden.</extracomment>
            <translation>
                <numerusform>{n:,} 个事件被隐藏。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../../core/pellucid/view/request_change.py"></location>
            <source>{n:,} events are no longer in it.</source>
            <extracomment>Of exactly one: 1 event is no longer in it.</extracomment>
            <translation>
                <numerusform>{n:,} 个事件已不在其中。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../../gui/pellucid_gui/pages/own_undo_words.py"></location>
            <source>{n:,} events are withheld, and never leave.</source>
            <extracomment>Of exactly one: 1 event is withheld, and never leaves.</extracomment>
            <translation>
                <numerusform>{n:,} 个事件已扣留，从不离开。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../../gui/pellucid_gui/pages/forgetting.py"></location>
            <source>{n:,} events forgotten.</source>
            <extracomment>Of exactly one: 1 event forgotten.</extracomment>
            <translation>
                <numerusform>已遗忘 {n:,} 个事件。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../../gui/pellucid_gui/pages/reviewing.py"></location>
            <source>{n:,} events from before your answer</source>
            <extracomment>Of exactly one: 1 event from before your answer</extracomment>
            <translation>
                <numerusform>您作答之前的 {n:,} 个事件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../../gui/pellucid_gui/pages/reviewing.py"></location>
            <source>{n:,} events from before your answer are held. None leaves unless you tick it.</source>
            <extracomment>Of exactly one: 1 event from before your answer is held. It does not leave unless you tick it.</extracomment>
            <translation>
                <numerusform>您作答之前的 {n:,} 个事件处于暂留。除非您勾选，否则不会离开。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../../core/pellucid/view/request_change.py"></location>
            <source>{n:,} events have joined it.</source>
            <extracomment>Of exactly one: 1 event has joined it.</extracomment>
            <translation>
                <numerusform>加入了 {n:,} 个事件。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../../gui/pellucid_gui/pages/own_undo_words.py"></location>
            <source>{n:,} events have left meanwhile, and cannot be called back.</source>
            <extracomment>Of exactly one: 1 event has left meanwhile, and cannot be called back.</extracomment>
            <translation>
                <numerusform>{n:,} 个事件期间已离开，无法召回。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../../gui/pellucid_gui/pages/own_undo_words.py"></location>
            <source>{n:,} events have left meanwhile.</source>
            <extracomment>Of exactly one: 1 event has left meanwhile.</extracomment>
            <translation>
                <numerusform>{n:,} 个事件期间已离开。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../../gui/pellucid_gui/pages/rules_page.py"></location>
            <source>{n:,} events in the last 30 days</source>
            <extracomment>Of exactly one: 1 event in the last 30 days</extracomment>
            <translation>
                <numerusform>最近 30 天有 {n:,} 个事件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../../gui/pellucid_gui/pages/own_undo_words.py"></location>
            <source>{n:,} events leave with the next upload.</source>
            <extracomment>Of exactly one: 1 event leaves with the next upload.</extracomment>
            <translation>
                <numerusform>{n:,} 个事件随下次上传离开。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../../core/pellucid/witness/losses.py"></location>
            <source>{n:,} events of session {session} left unseen</source>
            <extracomment>Of exactly one: {n} event of session {session} left unseen</extracomment>
            <translation>
                <numerusform>会话 {session} 有 {n:,} 个事件未被看到就离开</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../../core/pellucid/witness/losses.py"></location>
            <source>{n:,} events of session {session} left unseen while nobody watched</source>
            <extracomment>Of exactly one: {n} event of session {session} left unseen while nobody watched</extracomment>
            <translation>
                <numerusform>会话 {session} 有 {n:,} 个事件在无人观察时未被看到就离开</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../../gui/pellucid_gui/widgets/event_sheet.py"></location>
            <source>{n:,} events of that name came from a version that, as far as is known, does not have it.</source>
            <extracomment>Of exactly one: 1 event of that name came from a version that, as far as is known, does not have it.</extracomment>
            <translation>
                <numerusform>{n:,} 个该名称的事件来自据知没有它的版本。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../../core/pellucid/summary/words.py"></location>
            <source>{n:,} events of those that are lost failed to be uploaded, as its own log said; it does not try again.</source>
            <extracomment>Of exactly one: {n} event of those that are lost failed to be uploaded, as its own log said; it does not try again.</extracomment>
            <translation>
                <numerusform>丢失的事件中有 {n:,} 个上传失败，其自身日志如此记载；它不会重试。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../../gui/pellucid_gui/demo_viewer/foot.py"></location>
            <source>{n:,} events received by the receiver on this machine; nothing leaves it</source>
            <extracomment>Of exactly one: 1 event received by the receiver on this machine; nothing leaves it</extracomment>
            <translation>
                <numerusform>此计算机上的接收端收到 {n:,} 个事件；没有内容离开本机</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../../gui/pellucid_gui/pages/own_undo_words.py"></location>
            <source>{n:,} events stay as they are: something else was decided meanwhile.</source>
            <extracomment>Of exactly one: 1 event stays as it is: something else was decided meanwhile.</extracomment>
            <translation>
                <numerusform>{n:,} 个事件保持现状：期间已作了其他决定。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../../gui/pellucid_gui/dialogs/first_run_words.py"></location>
            <source>{n:,} events stay held: they would leave otherwise by now than they were shown.</source>
            <extracomment>Of exactly one: 1 event stays held: it would leave otherwise by now than it was shown.</extracomment>
            <translation>
                <numerusform>{n:,} 个事件仍暂留：它们现在离开时的样子会与所显示的不同。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../../gui/pellucid_gui/dialogs/new_id_dialog.py"></location>
            <source>{n:,} events still wait in {title}'s queue, recorded under the old id. The next start sends them under the new one, which links the two.</source>
            <extracomment>Of exactly one: 1 event still waits in {title}'s queue, recorded under the old id. The next start sends it under the new one, which links the two.</extracomment>
            <translation>
                <numerusform>{title} 的队列中仍有 {n:,} 个以旧 ID 记录的事件。下次启动会以新 ID 发送它们，从而将两者关联。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../../gui/pellucid_gui/dialogs/off_dialog.py"></location>
            <source>{n:,} events still wait in {title}'s queue. They stay there while collection is off, and are sent if it is ever switched on again. “pellucid analytics clear” removes them.</source>
            <extracomment>Of exactly one: 1 event still waits in {title}'s queue. It stays there while collection is off, and is sent if it is ever switched on again. “pellucid analytics clear” removes it.</extracomment>
            <translation>
                <numerusform>{title} 的队列中仍有 {n:,} 个事件。收集关闭期间它们留在那里；若再次开启，就会发送。“pellucid analytics clear”可将其移除。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../../gui/pellucid_gui/pages/own_words.py"></location>
            <source>{n:,} events that had not been sent were destroyed.</source>
            <extracomment>Of exactly one: 1 event that had not been sent was destroyed.</extracomment>
            <translation>
                <numerusform>{n:,} 个尚未发送的事件已销毁。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../../gui/pellucid_gui/models/rule_words.py"></location>
            <source>{n:,} events that were withheld meanwhile wait again.</source>
            <extracomment>Of exactly one: 1 event that was withheld meanwhile waits again.</extracomment>
            <translation>
                <numerusform>期间扣留的 {n:,} 个事件重新等待。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../../gui/pellucid_gui/pages/own_words.py"></location>
            <source>{n:,} events to be bundled</source>
            <extracomment>Of exactly one: 1 event to be bundled</extracomment>
            <translation>
                <numerusform>{n:,} 个事件待打包</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../../gui/pellucid_gui/pages/outbox_words.py"></location>
            <source>{n:,} events to {url}.</source>
            <extracomment>Of exactly one: 1 event to {url}.</extracomment>
            <translation>
                <numerusform>{n:,} 个事件，发往 {url}。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../../gui/pellucid_gui/pages/outbox_words.py"></location>
            <source>{n:,} events wait for you</source>
            <extracomment>Of exactly one: 1 event waits for you</extracomment>
            <translation>
                <numerusform>{n:,} 个事件等待您处理</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../../gui/pellucid_gui/dialogs/own_new_id_dialog.py"></location>
            <source>{n:,} events wait to be sent. What becomes of them?</source>
            <extracomment>Of exactly one: 1 event waits to be sent. What becomes of it?</extracomment>
            <translation>
                <numerusform>有 {n:,} 个事件等待发送。如何处理？</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../../gui/pellucid_gui/pages/reviewing.py"></location>
            <source>{n:,} events were destroyed.</source>
            <extracomment>Of exactly one: 1 event was destroyed.</extracomment>
            <translation>
                <numerusform>{n:,} 个事件已销毁。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../../gui/pellucid_gui/pages/own_words.py"></location>
            <source>{n:,} events were lost because nothing could be written.</source>
            <extracomment>Of exactly one: 1 event was lost because nothing could be written.</extracomment>
            <translation>
                <numerusform>因无法写入，{n:,} 个事件丢失。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../../gui/pellucid_gui/pages/own_words.py"></location>
            <source>{n:,} events were not recorded: {reasons}.</source>
            <extracomment>Of exactly one: 1 event was not recorded: {reasons}.</extracomment>
            <translation>
                <numerusform>{n:,} 个事件未被记录：{reasons}。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../../gui/pellucid_gui/pages/own_words.py"></location>
            <source>{n:,} events, {size:,} bytes, settled to the byte.</source>
            <extracomment>Of exactly one: 1 event, {size:,} bytes, settled to the byte.</extracomment>
            <translation>
                <numerusform>{n:,} 个事件，{size:,} 字节，已逐字节确定。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../../gui/pellucid_gui/dialogs/first_run_words.py"></location>
            <source>{n:,} held events do not leave, since rules of yours withhold them: {names}.</source>
            <extracomment>Of exactly one: 1 held event does not leave, since a rule of yours withholds it: {names}.</extracomment>
            <translation>
                <numerusform>{n:,} 个暂留的事件不会离开，因为您的规则扣留了它们：{names}。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../../gui/pellucid_gui/dialogs/first_run_words.py"></location>
            <source>{n:,} held events do not leave, since you keep their class here: {names}.</source>
            <extracomment>Of exactly one: 1 held event does not leave, since you keep its class here: {names}.</extracomment>
            <translation>
                <numerusform>{n:,} 个暂留的事件不会离开，因为您把其类别保留在此：{names}。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../../core/pellucid/summary/amounts.py"></location>
            <source>{n:,} hours</source>
            <extracomment>Of exactly one: {n} hour</extracomment>
            <translation>
                <numerusform>{n:,} 小时</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../../gui/pellucid_gui/models/difference_rows.py"></location>
            <source>{n:,} hours before</source>
            <extracomment>Of exactly one: {n:,} hour before</extracomment>
            <translation>
                <numerusform>{n:,} 小时前</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../../gui/pellucid_gui/widgets/event_sheet.py"></location>
            <location filename="../../../gui/pellucid_gui/widgets/rule_sheet.py"></location>
            <source>{n:,} kinds of events</source>
            <extracomment>Of exactly one: 1 kind of event</extracomment>
            <translation>
                <numerusform>{n:,} 种事件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../../gui/pellucid_gui/dialogs/first_run_words.py"></location>
            <source>{n:,} kinds of events do not leave, since rules of yours withhold them: {names}.</source>
            <extracomment>Of exactly one: 1 kind of event does not leave, since a rule of yours withholds it: {names}.</extracomment>
            <translation>
                <numerusform>{n:,} 种事件不会离开，因为您的规则扣留了它们：{names}。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../../gui/pellucid_gui/dialogs/first_run_words.py"></location>
            <source>{n:,} kinds of events do not leave, since you keep their class here: {names}.</source>
            <extracomment>Of exactly one: 1 kind of event does not leave, since you keep its class here: {names}.</extracomment>
            <translation>
                <numerusform>{n:,} 种事件不会离开，因为您把其类别保留在此：{names}。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../../gui/pellucid_gui/models/compared_rows.py"></location>
            <source>{n:,} lines the same</source>
            <extracomment>Of exactly one: {n:,} line the same</extracomment>
            <translation>
                <numerusform>{n:,} 行相同</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../../core/pellucid/summary/amounts.py"></location>
            <source>{n:,} minutes</source>
            <extracomment>Of exactly one: {n} minute</extracomment>
            <translation>
                <numerusform>{n:,} 分钟</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../../gui/pellucid_gui/models/difference_rows.py"></location>
            <source>{n:,} minutes before</source>
            <extracomment>Of exactly one: {n:,} minute before</extracomment>
            <translation>
                <numerusform>{n:,} 分钟前</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../../gui/pellucid_gui/pages/outbox_words.py"></location>
            <source>{n:,} more are held.</source>
            <extracomment>Of exactly one: 1 more is held.</extracomment>
            <translation>
                <numerusform>另有 {n:,} 个暂留。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../../core/pellucid/view/next_words.py"></location>
            <source>{n:,} more batches follow.</source>
            <extracomment>Of exactly one: 1 more batch follows.</extracomment>
            <translation>
                <numerusform>后面还有 {n:,} 个批次。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../../gui/pellucid_gui/pages/own_words.py"></location>
            <source>{n:,} more batches wait behind it.</source>
            <extracomment>Of exactly one: 1 more batch waits behind it.</extracomment>
            <translation>
                <numerusform>其后还有 {n:,} 个批次等待。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../../core/pellucid/summary/words.py"></location>
            <source>{n:,} more events</source>
            <extracomment>Of exactly one: 1 more event</extracomment>
            <translation>
                <numerusform>另有 {n:,} 个事件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../../gui/pellucid_gui/dialogs/first_run_words.py"></location>
            <source>{n:,} more events are held; you are asked about them later.</source>
            <extracomment>Of exactly one: 1 more event is held; you are asked about it later.</extracomment>
            <translation>
                <numerusform>另有 {n:,} 个事件暂留；稍后会询问您。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../../core/pellucid/view/next_words.py"></location>
            <source>{n:,} more events wait to be sealed.</source>
            <extracomment>Of exactly one: 1 more event waits to be sealed.</extracomment>
            <translation>
                <numerusform>另有 {n:,} 个事件等待封存。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../../core/pellucid/view/next_words.py"></location>
            <source>{n:,} more files wait.</source>
            <extracomment>Of exactly one: 1 more file waits.</extracomment>
            <translation>
                <numerusform>另有 {n:,} 个文件在等待。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../../gui/pellucid_gui/dialogs/verify_dialog.py"></location>
            <source>{n:,} more sessions have something to tell; the copied report has all of it.</source>
            <extracomment>Of exactly one: One more session has something to tell; the copied report has all of it.</extracomment>
            <translation>
                <numerusform>另有 {n:,} 个会话有内容可报告；复制的报告中包含全部。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/summary/words.py"></location>
            <source>{n:,} of them</source>
            <translation>其中 {n:,} 个</translation>
        </message>
        <message numerus="yes">
            <location filename="../../../gui/pellucid_gui/dialogs/forget_dialog.py"></location>
            <source>{n:,} of them still wait in {title}'s own queue. Our copies of those stay until {title} has taken them.</source>
            <extracomment>Of exactly one: 1 of them still waits in {title}'s own queue. Our copy of it stays until {title} has taken it.</extracomment>
            <translation>
                <numerusform>其中 {n:,} 个仍在 {title} 自己的队列中等待。我们的副本会保留，直到 {title} 取走它们。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../../core/pellucid/view/request_change.py"></location>
            <source>{n:,} other fields have changed.</source>
            <extracomment>Of exactly one: 1 other field has changed.</extracomment>
            <translation>
                <numerusform>另有 {n:,} 个字段已更改。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../../gui/pellucid_gui/widgets/rule_sheet.py"></location>
            <source>{n:,} parts</source>
            <extracomment>Of exactly one: 1 part</extracomment>
            <translation>
                <numerusform>{n:,} 个部分</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../../gui/pellucid_gui/pages/verbs.py"></location>
            <source>{n:,} programs were started meanwhile, under the other setting, and keep it until the next start.</source>
            <extracomment>Of exactly one: 1 program was started meanwhile, under the other setting, and keeps it until the next start.</extracomment>
            <translation>
                <numerusform>期间有 {n:,} 个程序以另一设置启动，并会保持到下次启动。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../../gui/pellucid_gui/pages/rules_page.py"></location>
            <source>{n:,} rules</source>
            <extracomment>Of exactly one: 1 rule</extracomment>
            <translation>
                <numerusform>{n:,} 条规则</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../../gui/pellucid_gui/models/rule_words.py"></location>
            <source>{n:,} rules are gone.</source>
            <extracomment>Of exactly one: 1 rule is gone.</extracomment>
            <translation>
                <numerusform>已移除 {n:,} 条规则。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../../gui/pellucid_gui/models/rule_words.py"></location>
            <source>{n:,} sealed batches are sealed anew.</source>
            <extracomment>Of exactly one: 1 sealed batch is sealed anew.</extracomment>
            <translation>
                <numerusform>{n:,} 个已封存的批次会重新封存。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../../core/pellucid/summary/amounts.py"></location>
            <source>{n:,} seconds</source>
            <extracomment>Of exactly one: {n} second</extracomment>
            <translation>
                <numerusform>{n:,} 秒</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../../core/pellucid/summary/words.py"></location>
            <source>{n:,} sessions</source>
            <extracomment>Of exactly one: {n} session</extracomment>
            <translation>
                <numerusform>{n:,} 个会话</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../../gui/pellucid_gui/dialogs/verify_dialog.py"></location>
            <source>{n:,} sessions are broken.</source>
            <extracomment>Of exactly one: One session is broken.</extracomment>
            <translation>
                <numerusform>{n:,} 个会话已损坏。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../../core/pellucid/summary/words.py"></location>
            <source>{n:,} sessions of version {version}</source>
            <extracomment>Of exactly one: {n} session of version {version}</extracomment>
            <translation>
                <numerusform>{n:,} 个 {version} 版本的会话</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../../core/pellucid/summary/words.py"></location>
            <source>{n:,} sessions of versions {versions}</source>
            <extracomment>Of exactly one: {n} session of versions {versions}</extracomment>
            <translation>
                <numerusform>{n:,} 个 {versions} 版本的会话</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../../core/pellucid/summary/words.py"></location>
            <source>{n:,} texts in {events} are no longer in Pellucid's copy, for age; what was found there still counts.</source>
            <extracomment>Of exactly one: {n} text in {events} is no longer in Pellucid's copy, for age; what was found there still counts.</extracomment>
            <translation>
                <numerusform>{events}中有 {n:,} 段文本因时间久远已不在 Pellucid 的副本中；其中的发现仍计入。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../../gui/pellucid_gui/widgets/event_sheet.py"></location>
            <source>{n:,} times</source>
            <extracomment>Of exactly one: once</extracomment>
            <translation>
                <numerusform>{n:,} 次</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/summary/words.py"></location>
            <source>{n:,} with {found}</source>
            <translation>{n:,} 个含{found}</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/consent/format.py"></location>
            <source>{name!r} is no number</source>
            <translation>{name!r} 不是数字</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/consent/format.py"></location>
            <source>{name!r} is no object</source>
            <translation>{name!r} 不是对象</translation>
        </message>
        <message numerus="yes">
            <location filename="../../../gui/pellucid_gui/widgets/event_sheet.py"></location>
            <source>{names} and {n:,} others</source>
            <extracomment>Of exactly one: {names} and 1 other</extracomment>
            <translation>
                <numerusform>{names} 及另外 {n:,} 个</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../../gui/pellucid_gui/widgets/event_sheet.py"></location>
            <source>{name} (in {n:,} events)</source>
            <extracomment>Of exactly one: {name} (in 1 event)</extracomment>
            <translation>
                <numerusform>{name}（见于 {n:,} 个事件）</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/rules/file.py"></location>
            <source>{name} has a word that is not known here</source>
            <translation>{name} 中有此处不认识的词</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/catalogue/reading.py"></location>
            <source>{name} is no TOML: {error}</source>
            <translation>{name} 不是 TOML：{error}</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/config/members.py"></location>
            <source>{name} is not a JSON value</source>
            <translation>{name} 不是 JSON 值</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/rules/file.py"></location>
            <source>{name} is not an object</source>
            <translation>{name} 不是对象</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/rules/file.py"></location>
            <source>{name} is not known here</source>
            <translation>此处不认识 {name}</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/service/run_key.py"></location>
            <source>{name} is set for this session only, and Windows would start the service without it</source>
            <translation>{name} 只在此会话中设置，Windows 启动服务时不会带上它</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/consent/rules.py"></location>
            <source>{name} is set in the environment</source>
            <translation>环境中设置了 {name}</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/consent/rules.py"></location>
            <source>{name} is {mode!r} in the environment</source>
            <translation>环境中 {name} 为 {mode!r}</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/consent/rules.py"></location>
            <source>{name} is {mode!r} in the environment, which is none of off, local and on</source>
            <translation>环境中 {name} 为 {mode!r}，不属于 off、local、on</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/gain_card.py"></location>
            <source>{name} of {title}</source>
            <translation>{title} 的 {name}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../../core/pellucid/ledger/findings.py"></location>
            <source>{n} lines at the end have no receipt yet; the next opening gives them one</source>
            <extracomment>Of exactly one: {n} line at the end has no receipt yet; the next opening gives it one</extracomment>
            <translation>
                <numerusform>末尾有 {n} 行尚无凭据；下次打开时会补上</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/retelling.py"></location>
            <source>{n} others are held back already</source>
            <translation>已有另外 {n} 个被暂留</translation>
        </message>
        <message numerus="yes">
            <location filename="../../../gui/pellucid_gui/pages/own_words.py"></location>
            <source>{n} programs of the app do not answer (pids {pids}); they obey as soon as they go on.</source>
            <extracomment>Of exactly one: One program of the app does not answer (pid {pids}); it obeys as soon as it goes on.</extracomment>
            <translation>
                <numerusform>该应用有 {n} 个程序没有响应（PID {pids}）；它们一继续运行就会遵从。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../../gui/pellucid_gui/widgets/filter_popup.py"></location>
            <source>{n} suggestions</source>
            <extracomment>Of exactly one: 1 suggestion</extracomment>
            <translation>
                <numerusform>{n} 条建议</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/rule_words.py"></location>
            <source>{part} is made unreadable from now on.</source>
            <translation>从现在起 {part} 会变得不可读。</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/rule_words.py"></location>
            <source>{part} is not sent any more.</source>
            <translation>不再发送 {part}。</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/rule_words.py"></location>
            <source>{part} is sent again as it was recorded.</source>
            <translation>{part} 重新按记录原样发送。</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/private_files.py"></location>
            <source>{path} cannot be deleted: {reason}</source>
            <translation>无法删除 {path}：{reason}</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/private_files.py"></location>
            <location filename="../../../core/pellucid/view/retelling.py"></location>
            <source>{path} cannot be locked: {reason}</source>
            <translation>无法锁定 {path}：{reason}</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/private_files.py"></location>
            <location filename="../../../core/pellucid/view/retelling.py"></location>
            <source>{path} cannot be made: {reason}</source>
            <translation>无法创建 {path}：{reason}</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/private_files.py"></location>
            <location filename="../../../core/pellucid/view/retelling.py"></location>
            <source>{path} cannot be opened: {reason}</source>
            <translation>无法打开 {path}：{reason}</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/private_files.py"></location>
            <source>{path} cannot be purged: {reason}</source>
            <translation>无法清除 {path}：{reason}</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/summary/collecting.py"></location>
            <source>{path} cannot be read</source>
            <translation>无法读取 {path}</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/config/reading.py"></location>
            <source>{path} cannot be read ({reason})</source>
            <translation>无法读取 {path}（{reason}）</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/query/saved_filters.py"></location>
            <source>{path} cannot be read, and too many like it lie beside it</source>
            <translation>无法读取 {path}，且旁边有太多类似文件</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/feed.py"></location>
            <source>{path} cannot be read, so it is left out.</source>
            <translation>无法读取 {path}，因此略去。</translation>
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
            <translation>无法读取 {path}：{reason}</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/private_files.py"></location>
            <source>{path} cannot be redacted: {reason}</source>
            <translation>无法抹除 {path}：{reason}</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/service/tools.py"></location>
            <source>{path} cannot be removed: {reason}</source>
            <translation>无法移除 {path}：{reason}</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/private_files.py"></location>
            <source>{path} cannot be rewritten: {reason}</source>
            <translation>无法重写 {path}：{reason}</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/chosen_files.py"></location>
            <location filename="../../../core/pellucid/config/file.py"></location>
            <location filename="../../../core/pellucid/exporting/export.py"></location>
            <location filename="../../../core/pellucid/private_files.py"></location>
            <location filename="../../../core/pellucid/service/tools.py"></location>
            <location filename="../../../core/pellucid/view/retelling.py"></location>
            <source>{path} cannot be written: {reason}</source>
            <translation>无法写入 {path}：{reason}</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/private_files.py"></location>
            <source>{path} cannot be {doing}: {reason}</source>
            <translation>无法处理 {path}（{doing}）：{reason}</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/housekeeping/settings.py"></location>
            <source>{path} does not say how long copies are kept, so all are</source>
            <translation>{path} 未说明副本保留多久，因此全部保留</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/holding/choice.py"></location>
            <source>{path} does not say what is held back for review, so all of it is</source>
            <translation>{path} 未说明留置哪些内容供审阅，因此全部留置</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/config/reading.py"></location>
            <source>{path} is a folder, not a file</source>
            <translation>{path} 是文件夹，不是文件</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/chosen_files.py"></location>
            <source>{path} is being changed by another process</source>
            <translation>{path} 正被另一个进程更改</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/config/settings.py"></location>
            <source>{path} is being changed by another program over and over</source>
            <translation>{path} 正被另一个程序反复更改</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/holding/deletion.py"></location>
            <source>{path} is gone already</source>
            <translation>{path} 已不存在</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/sending/verbs.py"></location>
            <source>{path} is held by an upload</source>
            <translation>{path} 被某次上传占用</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/ledger/life_lock.py"></location>
            <source>{path} is held by another process</source>
            <translation>{path} 被另一个进程持有</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/config/history.py"></location>
            <location filename="../../../core/pellucid/query/saved_filters.py"></location>
            <source>{path} is locked by another process</source>
            <translation>{path} 已被另一个进程锁定</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/config/reading.py"></location>
            <source>{path} is not an ordinary file</source>
            <translation>{path} 不是普通文件</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/query/saved_filters.py"></location>
            <source>{path} is of a newer Pellucid</source>
            <translation>{path} 来自更新版本的 Pellucid</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/config/reading.py"></location>
            <source>{path} lies under something that is not a folder</source>
            <translation>{path} 位于并非文件夹的位置之下</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/config/reading.py"></location>
            <source>{path} may not be read by this user</source>
            <translation>此用户无权读取 {path}</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/ledger/session_repair.py"></location>
            <source>{path} names {missing} lines that are not in {events}</source>
            <translation>{path} 提到 {missing} 行，但 {events} 中没有</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/holding/deletion.py"></location>
            <source>{path} was deleted, but that could not be written down: {reason}</source>
            <translation>{path} 已删除，但无法将此记录下来：{reason}</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/ledger/session_writer.py"></location>
            <source>{path} was never opened</source>
            <translation>{path} 从未被打开</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/holding/deletion.py"></location>
            <source>{path} was not deleted: {reason}</source>
            <translation>{path} 未被删除：{reason}</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/link_handler/desktop_entry.py"></location>
            <location filename="../../../core/pellucid/service/launchd.py"></location>
            <location filename="../../../core/pellucid/service/systemd.py"></location>
            <source>{path} was not written by Pellucid</source>
            <translation>{path} 不是由 Pellucid 写入的</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/config/reading.py"></location>
            <source>{path}: {fault}</source>
            <translation>{path}：{fault}</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/config_words.py"></location>
            <source>{phrases:capital}: {when}, {author}</source>
            <translation>{phrases:capital}：{when}，{author}</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/session_words.py"></location>
            <source>{pid}, ended</source>
            <translation>{pid}，已结束</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/session_words.py"></location>
            <source>{pid}, running</source>
            <translation>{pid}，运行中</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/outbox_words.py"></location>
            <source>{place:,} of {count:,}</source>
            <translation>第 {place:,} 个，共 {count:,} 个</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/records.py"></location>
            <source>{prefix!r} is the beginning of {n} sessions</source>
            <translation>{prefix!r} 是 {n} 个会话的开头</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/service/tools.py"></location>
            <source>{program} cannot be started: {reason}</source>
            <translation>无法启动 {program}：{reason}</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/service/tools.py"></location>
            <source>{program} does not answer</source>
            <translation>{program} 没有响应</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/service/tools.py"></location>
            <source>{program} ended with {code}</source>
            <translation>{program} 以 {code} 结束</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/service/tools.py"></location>
            <source>{program} is not on this machine</source>
            <translation>此计算机上没有 {program}</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/sessions_dialog.py"></location>
            <source>{program}, started {moment}</source>
            <translation>{program}，启动于 {moment}</translation>
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
            <translation>{reason}，因此不发送任何内容：无人知道您想扣留什么</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/own_words.py"></location>
            <source>{reason}. Nothing is collected or sent, and nothing is destroyed. Choose off, local or on to replace the file.</source>
            <translation>{reason}。不收集、不发送，也不销毁任何内容。选择关闭、本地或开启即可替换该文件。</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/exact_payload.py"></location>
            <location filename="../../../gui/pellucid_gui/widgets/explained_page.py"></location>
            <source>{reason}. Nothing of it leaves.</source>
            <translation>{reason}。其中没有内容离开。</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/next_words.py"></location>
            <source>{reason}. Somebody has to put that right; it is tried again by itself at {time}.</source>
            <translation>{reason}。需要有人解决；{time} 会自动重试。</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/payload_page.py"></location>
            <source>{reason}. The program would delete the line unsent.</source>
            <translation>{reason}。程序会在未发送的情况下删除此行。</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/next_words.py"></location>
            <source>{reason}. The same bytes are tried again.</source>
            <translation>{reason}。会重试同样的字节。</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/app_header.py"></location>
            <source>{reason}. {consequence}</source>
            <translation>{reason}。{consequence}</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/private_files.py"></location>
            <source>{root} belongs to another user</source>
            <translation>{root} 属于另一个用户</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/ledger/witness_claim.py"></location>
            <source>{root} is already written by a witness, another process</source>
            <translation>已有见证程序（另一个进程）在写入 {root}</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/ledger/witness_claim.py"></location>
            <source>{root} is already written by a witness, process {pid}</source>
            <translation>已有见证程序在写入 {root}，进程 {pid}</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/private_files.py"></location>
            <source>{root} is not a folder</source>
            <translation>{root} 不是文件夹</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/ledger/ledger.py"></location>
            <source>{root} is not claimed by this process</source>
            <translation>{root} 未被此进程占用</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/rules_tree.py"></location>
            <source>{rule}; its event is withheld</source>
            <translation>{rule}；其事件被扣留</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/difference_rows.py"></location>
            <source>{seconds} s before</source>
            <translation>{seconds} 秒前</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/ledger/findings.py"></location>
            <source>{segment} ends in an unfinished line ({size} bytes); the next opening puts it into a receipt</source>
            <translation>{segment} 以未写完的行结尾（{size} 字节）；下次打开时会将其放入凭据</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/leftover_words.py"></location>
            <source>{session} was held, and went all the same at {short_moment}: a {title} older than 0.39 took it, or somebody removed it.</source>
            <translation>{session} 曾被留置，却在 {short_moment} 离开：早于 0.39 的 {title} 取走了它，或有人移除了它。</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/moment_words.py"></location>
            <source>{sign} {count} h</source>
            <translation>{sign} {count} 小时</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/moment_words.py"></location>
            <source>{sign} {count} h {rest} min</source>
            <translation>{sign} {count} 小时 {rest} 分</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/moment_words.py"></location>
            <source>{sign} {count} min</source>
            <translation>{sign} {count} 分</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/moment_words.py"></location>
            <source>{sign} {count} min {rest} s</source>
            <translation>{sign} {count} 分 {rest} 秒</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/moment_words.py"></location>
            <source>{sign} {count} ms</source>
            <translation>{sign} {count} 毫秒</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/moment_words.py"></location>
            <source>{sign} {seconds:,.1f} s</source>
            <translation>{sign} {seconds:,.1f} 秒</translation>
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
            <translation>{size:,} 字节</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/columns.py"></location>
            <source>{size_bytes:,} bytes, without the newline</source>
            <translation>{size_bytes:,} 字节，不含换行符</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/first_run_words.py"></location>
            <location filename="../../../gui/pellucid_gui/pages/reviewing.py"></location>
            <source>{some} and {count:,} more</source>
            <translation>{some}，另有 {count:,} 个</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/explained_rows.py"></location>
            <source>{some}, and {count} more</source>
            <translation>{some}，另有 {count} 处</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/record_page.py"></location>
            <source>{stood} · line {line_number:,} of the session</source>
            <translation>{stood} · 会话的第 {line_number:,} 行</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/housekeeping/settings.py"></location>
            <source>{text!r} is no age</source>
            <translation>{text!r} 不是时长</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/housekeeping/settings.py"></location>
            <source>{text!r} is no size</source>
            <translation>{text!r} 不是大小</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/columns.py"></location>
            <source>{time_ns} ns since 1970</source>
            <translation>自 1970 年起 {time_ns} 纳秒</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/own_words.py"></location>
            <source>{tip} Only {title} itself uploads; this window never does.</source>
            <translation>{tip} 只有 {title} 自己上传；此窗口从不上传。</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/page_tabs.py"></location>
            <source>{title} ({key})</source>
            <translation>{title}（{key}）</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/own_words.py"></location>
            <source>{title} asks whether it may send usage data to {host}. Until you answer, it is kept here and nothing is sent.</source>
            <translation>{title} 询问是否可以把使用数据发送到 {host}。在您作答之前，数据保留在此，不发送任何内容。</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/fates.py"></location>
            <source>{title} cannot read it</source>
            <translation>{title} 无法读取它</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/collection.py"></location>
            <source>{title} collects and sends nothing from its next start on.</source>
            <translation>{title} 从下次启动起不收集也不发送任何内容。</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/collection.py"></location>
            <source>{title} collects and sends usage events.</source>
            <translation>{title} 收集并发送使用事件。</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/explained_rows.py"></location>
            <source>{title} collects it all the same, and sends it with the rest.</source>
            <translation>{title} 仍会收集它，并随其余内容发送。</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/collection.py"></location>
            <source>{title} collects usage events, and only pretends to send them.</source>
            <translation>{title} 收集使用事件，并只是假装发送。</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/fates.py"></location>
            <source>{title} deletes an event before the server has answered. With no network it is lost, and nothing but the log of {title} tells that: `pellucid run` reads it.</source>
            <translation>{title} 在服务器应答之前就删除事件。没有网络时它就丢失了，只有 {title} 的日志会说明：`pellucid run` 会读取它。</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/witness/losses.py"></location>
            <source>{title} empties its file every two seconds; in between it does so only to send something at once, as in a crash. No such event was seen, and nothing came after it. What it said is not known.</source>
            <translation>{title} 每两秒清空一次文件；其间只在需要立即发送时才清空，例如崩溃时。没有看到这样的事件，之后也没有其他内容。其内容不得而知。</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/explained_rows.py"></location>
            <source>{title} found. {done}</source>
            <translation>发现{title}。{done}</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/explained_rows.py"></location>
            <source>{title} found: {what}. {done}</source>
            <translation>发现{title}：{what}。{done}</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/explained_rows.py"></location>
            <source>{title} has left no catalogue that could be read</source>
            <translation>{title} 没有留下可读取的目录</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/destination_words.py"></location>
            <location filename="../../../gui/pellucid_gui/widgets/watched_upload_words.py"></location>
            <source>{title} has no address to send to.</source>
            <translation>{title} 没有可发送的地址。</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/header_frame.py"></location>
            <source>{title} has no connection to anything.</source>
            <translation>{title} 不与任何地方连接。</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/config/settings.py"></location>
            <source>{title} has no id yet: {path} does not exist</source>
            <translation>{title} 还没有 ID：{path} 不存在</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/field_verbs.py"></location>
            <source>{title} has no secret to hash with. {cause}.</source>
            <translation>{title} 没有可用于取哈希的密钥。{cause}。</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/collection.py"></location>
            <source>{title} has not run here yet. Its first start switches collection on.</source>
            <translation>{title} 尚未在此运行。首次启动会开启收集。</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/watched_upload_words.py"></location>
            <source>{title} has recorded nothing here that it could send. {seen}</source>
            <translation>{title} 在此没有记录可发送的内容。{seen}</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/embedding/email.py"></location>
            <source>{title} is paused, so no address can be attached</source>
            <translation>{title} 已暂停，因此无法附加地址</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/next_words.py"></location>
            <source>{title} is running, and sends its queue every two seconds.</source>
            <translation>{title} 正在运行，每两秒发送一次其队列。</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/service_words.py"></location>
            <source>{title} is then watched only while this window is open.</source>
            <translation>此后只有此窗口打开时才观察 {title}。</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/own_header.py"></location>
            <source>{title} itself writes down what becomes of each event, and deletes none. There is nothing to copy.</source>
            <translation>{title} 自己记录每个事件的去向，且不删除任何事件。没有需要复制的内容。</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/destination_dialog.py"></location>
            <source>{title} itself; this window uploads nothing</source>
            <translation>{title} 自己；此窗口不上传任何内容</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/collection.py"></location>
            <source>{title} keeps usage events here until you answer. Nothing is sent.</source>
            <translation>{title} 在您作答之前把使用事件保留在此，不发送任何内容。</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/collection.py"></location>
            <source>{title} keeps usage events on this computer and sends none.</source>
            <translation>{title} 把使用事件保留在此计算机上，不发送。</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/own_undo_words.py"></location>
            <source>{title} keeps what it records on this computer, and sends nothing.</source>
            <translation>{title} 把记录的内容保留在此计算机上，不发送任何内容。</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/hold_feed.py"></location>
            <source>{title} leaves nothing behind that its next start would send unseen</source>
            <translation>{title} 没有遗留会在下次启动时未经查看就发送的内容</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/witness/losses.py"></location>
            <source>{title} numbers the events of a session one after the other, and those before and behind were seen. What is missing was recorded, and left the queue before it could be read, or {title} dropped it itself. What it said is not known.</source>
            <translation>{title} 对一个会话的事件依次编号，前后的事件都已看到。缺失的事件曾被记录，但在能够读取之前就离开了队列，或被 {title} 自己丢弃。其内容不得而知。</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/config_words.py"></location>
            <source>{title} obeys its config from its next start on.</source>
            <translation>{title} 从下次启动起遵循其配置。</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/fates.py"></location>
            <source>{title} only pretends to post it</source>
            <translation>{title} 只是假装上传它</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/fates.py"></location>
            <source>{title} posted it to {place}</source>
            <translation>{title} 已将其上传到 {place}</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/fates.py"></location>
            <source>{title} posts what it takes out to {place}</source>
            <translation>{title} 把取出的内容上传到 {place}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../../gui/pellucid_gui/dialogs/off_dialog.py"></location>
            <source>{title} reads its settings only when it starts. These programs were started before, and may keep collecting and sending until you close or restart them:</source>
            <extracomment>Of exactly one: {title} reads its settings only when it starts. This program was started before, and may keep collecting and sending until you close or restart it:</extracomment>
            <translation>
                <numerusform>{title} 只在启动时读取设置。以下程序此前已启动，可能会继续收集和发送，直到您将其关闭或重新启动：</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/first_run_words.py"></location>
            <source>{title} records events and sends them to {host} from now on.</source>
            <translation>{title} 记录事件，并从现在起发送到 {host}。</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/first_run_words.py"></location>
            <source>{title} records events on this computer, for you to read, and sends none.</source>
            <translation>{title} 在此计算机上记录事件供您阅读，不发送。</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/own_words.py"></location>
            <source>{title} records nothing and sends nothing</source>
            <translation>{title} 不记录也不发送任何内容</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/collection.py"></location>
            <source>{title} records nothing and sends nothing for now.</source>
            <translation>{title} 目前不记录也不发送任何内容。</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/own_words.py"></location>
            <source>{title} records nothing and sends nothing until {clock}.</source>
            <translation>{title} 在 {clock} 之前不记录也不发送任何内容。</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/own_words.py"></location>
            <source>{title} records nothing and sends nothing until {title} is started again.</source>
            <translation>{title} 在重新启动之前不记录也不发送任何内容。</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/first_run_words.py"></location>
            <source>{title} records nothing and sends nothing.</source>
            <translation>{title} 不记录也不发送任何内容。</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/next_words.py"></location>
            <source>{title} records nothing and sends nothing. {reason}.</source>
            <translation>{title} 不记录也不发送任何内容。{reason}。</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/own_undo_words.py"></location>
            <source>{title} records nothing any more.</source>
            <translation>{title} 不再记录任何内容。</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/own_words.py"></location>
            <source>{title} records usage events and keeps them on this computer. Nothing is sent</source>
            <translation>{title} 记录使用事件并保留在此计算机上，不发送任何内容</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/own_words.py"></location>
            <source>{title} records usage events and sends them to {host}</source>
            <translation>{title} 记录使用事件并发送到 {host}</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/own_new_id_dialog.py"></location>
            <source>{title} sends its events under a random id. A new one is chosen at random, on this computer, and holds at once, also for a program that is running.</source>
            <translation>{title} 以随机 ID 发送其事件。新 ID 在此计算机上随机选取并立即生效，对正在运行的程序也是如此。</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/new_id_dialog.py"></location>
            <source>{title} sends its events under a random id. A new one is chosen at random, on this computer.</source>
            <translation>{title} 以随机 ID 发送其事件。新 ID 在此计算机上随机选取。</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/embedding/email.py"></location>
            <source>{title} sends nothing at present ({rule}), so no address can be attached</source>
            <translation>{title} 目前不发送任何内容（{rule}），因此无法附加地址</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/own_words.py"></location>
            <source>{title} sends usage data to {host} from its second start on, unless you say no.</source>
            <translation>除非您拒绝，{title} 从第二次启动起把使用数据发送到 {host}。</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/first_run_words.py"></location>
            <source>{title} sends usage data to {host} from its second start on, unless you say no. You can change your answer at any time, and see every event before it leaves.</source>
            <translation>除非您拒绝，{title} 从第二次启动起把使用数据发送到 {host}。您可随时更改回答，并在每个事件离开前看到它。</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/own_undo_words.py"></location>
            <source>{title} sends what it records from now on to {host}.</source>
            <translation>{title} 把从现在起记录的内容发送到 {host}。</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/app_header.py"></location>
            <source>{title} uploads its events to {endpoint}. Pellucid uploads nothing.</source>
            <translation>{title} 把其事件上传到 {endpoint}。Pellucid 不上传任何内容。</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/own_header.py"></location>
            <source>{title} uploads to {endpoint}. This window uploads nothing.</source>
            <translation>{title} 上传到 {endpoint}。此窗口不上传任何内容。</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/new_id_dialog.py"></location>
            <source>{title} uses the new id from its next start on. A program that is running keeps the old one.</source>
            <translation>{title} 从下次启动起使用新 ID。正在运行的程序保留旧 ID。</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/own_words.py"></location>
            <source>{title} waits for your answer, and sends nothing</source>
            <translation>{title} 等待您的回答，不发送任何内容</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/next_words.py"></location>
            <source>{title} waits for your answer, and sends nothing before.</source>
            <translation>{title} 等待您的回答，在此之前不发送任何内容。</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/difference_dialog.py"></location>
            <source>{title} would collect more</source>
            <translation>{title} 想收集更多</translation>
        </message>
        <message numerus="yes">
            <location filename="../../../gui/pellucid_gui/dialogs/first_run_words.py"></location>
            <source>{title} would collect {n:,} things more than you have seen. They are not recorded before you answer.</source>
            <extracomment>Of exactly one: {title} would collect 1 thing more than you have seen. It is not recorded before you answer.</extracomment>
            <translation>
                <numerusform>{title} 想收集的内容比您看过的多 {n:,} 项。在您回答之前不会记录它们。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/explained_page.py"></location>
            <source>{title} would refuse this line too, and delete it unsent.</source>
            <translation>{title} 也会拒绝此行，并在未发送的情况下删除。</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/explained_page.py"></location>
            <source>{title} would refuse this line, and delete it unsent. {message}.</source>
            <translation>{title} 会拒绝此行，并在未发送的情况下删除。{message}。</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/service_feed.py"></location>
            <source>{title} writes its own log</source>
            <translation>{title} 自己写日志</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/leftovers_dialog.py"></location>
            <source>{title}'s next start posts it in any case: nothing is kept back.</source>
            <translation>{title} 的下次启动总会上传它：留置未开启。</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/leftover_words.py"></location>
            <location filename="../../../gui/pellucid_gui/dialogs/leftovers_dialog.py"></location>
            <source>{title}'s next start posts it.</source>
            <translation>{title} 的下次启动会上传它。</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/fates.py"></location>
            <source>{title}'s own log told that the upload failed. By then {title} had deleted the event, and it does not try again.</source>
            <translation>{title} 自身的日志称上传失败。那时 {title} 已删除该事件，且不会重试。</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/fates.py"></location>
            <source>{title}'s own log told that the upload failed: {reason}. By then {title} had deleted the event, and it does not try again.</source>
            <translation>{title} 自身的日志称上传失败：{reason}。那时 {title} 已删除该事件，且不会重试。</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/code_block.py"></location>
            <source>{title}, folded</source>
            <translation>{title}，已折叠</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/code_block.py"></location>
            <source>{title}, unfolded</source>
            <translation>{title}，已展开</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/errors.py"></location>
            <location filename="../../../core/pellucid/view/retelling.py"></location>
            <source>{title}. {remedy}</source>
            <translation>{title}。{remedy}</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/payload_parts.py"></location>
            <source>{title}: {purpose} Its class is “{class_words}”.</source>
            <translation>{title}：{purpose} 其类别为“{class_words}”。</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/own_side.py"></location>
            <location filename="../../../gui/pellucid_gui/pages/own_verbs.py"></location>
            <source>{trouble}.</source>
            <translation>{trouble}。</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/own_switch_dialog.py"></location>
            <source>{unconfirmed:,} of them may have arrived already: an upload was on its way.</source>
            <translation>其中 {unconfirmed:,} 个可能已经到达：有一次上传正在途中。</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/own_words.py"></location>
            <source>{unconfirmed:,} of them may have been received before: an upload was on its way.</source>
            <translation>其中 {unconfirmed:,} 个可能已被接收：有一次上传正在途中。</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/config/warnings.py"></location>
            <source>{variable} is set in this environment: a Rerun started from here collects and sends, whatever its config says.</source>
            <translation>此环境中设置了 {variable}：从这里启动的 Rerun 会收集并发送，无论其配置如何。</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/config/warnings.py"></location>
            <source>{variable} is set in this environment: a Rerun started from here collects nothing, whatever its config says.</source>
            <translation>此环境中设置了 {variable}：从这里启动的 Rerun 不收集任何内容，无论其配置如何。</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/verb_bar.py"></location>
            <source>{verbs}: {reason}</source>
            <translation>{verbs}：{reason}</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/widgets/app_header.py"></location>
            <source>{watching} · always</source>
            <translation>{watching} · 始终</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/view/days.py"></location>
            <source>{weekday}, {day} {month} {year}</source>
            <translation>{year} 年 {month} {day} 日，{weekday}</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/summary/words.py"></location>
            <source>{when} {title} sent {events}, {listed}.</source>
            <translation>{when}，{title} 发送了 {events}，{listed}。</translation>
        </message>
        <message>
            <location filename="../../../core/pellucid/summary/words.py"></location>
            <source>{when} {title} sent {events}.</source>
            <translation>{when}，{title} 发送了 {events}。</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/dialogs/destination_dialog.py"></location>
            <source>{who}; Pellucid cannot check it</source>
            <translation>{who}；Pellucid 无法核实</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/own_words.py"></location>
            <source>{why} That holds as far as this window can see: DO_NOT_TRACK, CI or {variable} in the environment of a running {title} can lower it further, and never raise it.</source>
            <translation>{why} 就此窗口所见如此：正在运行的 {title} 的环境中若有 DO_NOT_TRACK、CI 或 {variable}，可使其进一步降低，但绝不会提高。</translation>
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
            <translation>{words}。</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/pages/unasked.py"></location>
            <source>{words}. Who did this cannot be seen from outside.</source>
            <translation>{words}。从外部看不出是谁所为。</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/models/sections.py"></location>
            <source>… and {count:,} more; the payload has them all</source>
            <translation>……另有 {count:,} 个；载荷中包含全部</translation>
        </message>
        <message numerus="yes">
            <location filename="../../../gui/pellucid_gui/widgets/json_folds.py"></location>
            <source>… {n:,} lines</source>
            <extracomment>Of exactly one: … {n:,} line</extracomment>
            <translation>
                <numerusform>… {n:,} 行</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>privacy_action</name>
        <message>
            <location filename="../../../gui/pellucid_gui/privacy.py"></location>
            <source>Privacy…</source>
            <translation>隐私…</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/privacy.py"></location>
            <source>See what this program says about you, and decide</source>
            <translation>查看此程序关于您说了什么，并作出决定</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/privacy.py"></location>
            <source>Start `pellucid` by hand; it lists this program.</source>
            <translation>请手动启动 `pellucid`；它会列出此程序。</translation>
        </message>
        <message>
            <location filename="../../../gui/pellucid_gui/privacy.py"></location>
            <source>The privacy window cannot be started: {program}</source>
            <translation>无法启动隐私窗口：{program}</translation>
        </message>
    </context>
</TS>
