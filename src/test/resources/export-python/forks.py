"""Runs programs one after the other, each as a process of its own that has the costly imports already.

python3 forks.py MODULE...; on standard input a line of JSON for each program: [program, file for its
output, file for its errors]. Prints the exit code of each.
"""

import importlib
import json
import os
import runpy
import subprocess
import sys
import traceback


def forked(program, output, errors):
    child = os.fork()
    if child:
        return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    os.dup2(output.fileno(), 1)
    os.dup2(errors.fileno(), 2)
    sys.argv = [program]
    # what lies beside a program is found first
    sys.path[0] = os.path.dirname(program)
    code = 0
    try:
        runpy.run_path(program, run_name="__main__")
    except SystemExit as end:
        code = end.code if isinstance(end.code, int) else int(end.code is not None)
    except BaseException:
        traceback.print_exc()
        code = 1
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(code)


def started(program, output, errors):
    return subprocess.run([sys.executable, program], stdout=output, stderr=errors).returncode


run = forked if hasattr(os, "fork") else started
for module in sys.argv[1:] if run is forked else []:
    importlib.import_module(module)
for line in sys.stdin:
    program, *files = json.loads(line)
    with open(files[0], "wb") as output, open(files[1], "wb") as errors:
        print(run(program, output, errors), flush=True)
