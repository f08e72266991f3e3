"""The house rules that a machine can check."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from collections import Counter

MOST_LINES = 400
ROOT_FOLDERS = {"core", "gui", "packaging", "resources", "tests"}
TEST_FOLDERS = {"pellucid": "core", "pellucid_gui": "gui", "pellucid_resources": "resources"}
STARTS_THREADS = {
    "Thread",
    "Timer",
    "ThreadPoolExecutor",
    "ProcessPoolExecutor",
    "ThreadPool",
    "QThread",
    "QThreadPool",
    "QRunnable",
    "start_new_thread",
    "to_thread",
    "run_in_executor",
}
THREADS_LIVE_IN = {"core/pellucid/worker.py", "gui/pellucid_gui/tasks.py"}
CONNECTS = {
    "QNetworkAccessManager",
    "QSslSocket",
    "QTcpSocket",
    "QUdpSocket",
    "QWebSocket",
    "create_connection",
    "urlopen",
    "urlretrieve",
}


def _defines_something(tree: ast.Module) -> bool:
    return any(isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef) for node in tree.body)


def _tests_of(module, root):
    """Return where a module's test file may be: in the folder that mirrors its package, or in one above it."""
    package_folder = next(parent for parent in module.parents if parent.name in TEST_FOLDERS)
    folders = module.relative_to(package_folder).parent.parts
    name = {"__init__": module.parent.name, "__main__": "main"}.get(module.stem, module.stem)
    tests = root / "tests" / TEST_FOLDERS[package_folder.name]
    return [tests.joinpath(*folders[:depth], f"test_{name}.py") for depth in range(len(folders), -1, -1)]


def test_no_module_is_longer_than_400_lines(python_files, root):
    """What does not fit is two things; tests are held to it too, since a person has to find their way in them."""
    lengths = {
        str(path.relative_to(root)): len(path.read_text("utf-8").splitlines()) for path in python_files
    }
    assert {} == {name: length for name, length in lengths.items() if length > MOST_LINES}


def test_every_module_has_its_test_file(modules, root, tree):
    """Whoever changes a module knows where its tests are: the tests mirror the packages."""
    missing = [
        str(_tests_of(module, root)[0].relative_to(root))
        for module in modules
        if (module.stem != "__init__" or _defines_something(tree(module)))
        and not any(test.exists() for test in _tests_of(module, root))
    ]
    assert not missing, "\n".join(["no test file:", *missing])


def test_threads_start_in_two_modules_only(modules, root, tree):
    """Each package starts threads in one place, so that there is one place to look for their end."""
    found = Counter()
    for module in modules:
        name = str(module.relative_to(root))
        for node in ast.walk(tree(module)):
            called = node.func if isinstance(node, ast.Call) else None
            named = [called] if called else node.bases if isinstance(node, ast.ClassDef) else []
            for each in named:
                word = each.attr if isinstance(each, ast.Attribute) else getattr(each, "id", "")
                owner = getattr(getattr(each, "value", None), "id", "")
                found[name] += word in STARTS_THREADS or owner == "QThreadPool"
    assert set() == {name for name, count in found.items() if count} - THREADS_LIVE_IN


def test_nothing_can_open_an_outgoing_connection(modules, root, tree):
    """Pellucid shows what others send and sends nothing itself; import-linter bans the modules, this bans the names."""
    found = []
    for module in modules:
        for node in ast.walk(tree(module)):
            word = node.attr if isinstance(node, ast.Attribute) else getattr(node, "id", "")
            imported = (
                [alias.name for alias in node.names] if isinstance(node, ast.Import | ast.ImportFrom) else []
            )
            if CONNECTS & {word, *imported} or "urllib.request" in imported:
                found.append(f"{module.relative_to(root)}:{node.lineno}")
            if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("urllib.request"):
                found.append(f"{module.relative_to(root)}:{node.lineno}")
    assert [] == found


def test_nothing_is_imported_by_folder(python_files, root, tree):
    """`core.pellucid` would be a second copy of `pellucid`, with classes that are not the same."""
    found = []
    for path in python_files:
        for node in ast.walk(tree(path)):
            names = [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
            names += [node.module or ""] if isinstance(node, ast.ImportFrom) and not node.level else []
            found += [
                f"{path.relative_to(root)}: {name}" for name in names if name.split(".")[0] in ROOT_FOLDERS
            ]
    assert [] == found


def test_no_file_names_a_registry_or_a_machine(files, root):
    """What is in the project works on any machine, and leaves the choice of a registry to it."""
    registries = (
        "pypi" + ".org",
        "python" + "hosted",
        "registry.npmjs",
        "/opt/" + "pypi",
        "/opt/" + "wheels",
    )
    folders = re.compile("(?<![A-Za-z0-9_.~-])/(?:work|root)/")
    found = []
    for path in files:
        try:
            text = path.read_text("utf-8")
        except UnicodeDecodeError:
            continue
        if path.name == "LICENSE" or path.name.endswith("LICENSE.txt"):
            continue
        for number, line in enumerate(text.splitlines(), 1):
            if any(registry in line for registry in registries) or folders.search(line):
                found.append(f"{path.relative_to(root)}:{number}")
    own = f"tests/architecture/{__name__.rpartition('.')[2]}.py"
    assert [] == [place for place in found if not place.startswith(own)]


def test_only_the_known_folders_stand_at_the_root(root):
    """A new folder at the root is a decision, not an accident."""
    folders = {path.name for path in root.iterdir() if path.is_dir() and not path.name.startswith(".")}
    assert ROOT_FOLDERS == folders - {"build", "dist"}


def test_every_test_says_what_behaviour_it_proves(python_files, root, tree):
    """A test's docstring is the sentence that is true as long as it passes."""
    silent = [
        f"{path.relative_to(root)}:{node.lineno} {node.name}"
        for path in python_files
        if path.name.startswith("test_")
        for node in ast.walk(tree(path))
        if isinstance(node, ast.FunctionDef) and node.name.startswith("test_") and not ast.get_docstring(node)
    ]
    assert not silent, "\n".join(["no docstring:", *silent])


def test_import_rules_hold(root):
    """The contracts in pyproject.toml: who may import whom."""
    command = [
        sys.executable,
        "-c",
        "from importlinter.cli import lint_imports_command as c; c()",
        "--no-cache",
    ]
    done = subprocess.run([*command, "--no-logo"], cwd=root, capture_output=True, text=True, check=False)
    assert 0 == done.returncode, done.stdout + done.stderr
