#!/usr/bin/env python3
"""The service under load, beside nginx that serves the same bytes and a Node server that only
serialises them, in one run on one machine. Needs wrk, nginx and node.

    swift build -c release --product ontwikkelpad-service
    swift build -c release --product ontwikkelpad
    Benchmarks/load.py [--seconds 10] [--soak SECONDS] [--import]

Each server gets the same questions (nginx a GET, as it takes no POST for a file). CPU is what the
server's processes used; memory is their resident set at the end.
"""
import argparse, json, os, re, subprocess, sys, tempfile, threading, time, urllib.request
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
QUESTIONS = [
    {"roles": [{"role": "elektro/assistent", "months": 24}], "credentials": ["vca-basis", "nl-first-language"],
     "goal": {"roles": ["elektro/monteur"]}},
    {"credentials": ["nl-first-language", "mbo-1-diploma"], "place": "Zwolle", "goal": {"roles": ["zorg/helpende"]}},
    {"goal": {"roles": ["ict/ict-system-engineer"]}, "credentials": ["nl-b1"]},
    {"goal": {"roles": ["bouw/timmerman"]}, "hoursPerWeek": 16},
]
LUA = """
local bodies = { %s }
local next = 0
request = function()
  next = next %% #bodies + 1
  return wrk.format("POST", "%s", {["Content-Type"] = "application/json"%s}, bodies[next])
end
done = function(summary, latency, requests)
  io.write(string.format("RESULT %%d %%d %%d %%d %%d %%d\\n", summary.requests, summary.duration,
    latency:percentile(50), latency:percentile(99), summary.bytes,
    summary.errors.status + summary.errors.connect + summary.errors.read + summary.errors.timeout))
end
"""
NODE = """
const fs = require('fs'), documents = JSON.parse(fs.readFileSync(process.argv[2], 'utf8'));
let next = 0;
require('http').createServer((request, response) => {
  let body = '';
  request.on('data', part => body += part);
  request.on('end', () => {
    JSON.parse(body);
    const text = JSON.stringify(documents[next++ % documents.length]) + '\\n';
    response.writeHead(200, {'Content-Type': 'application/json', 'Content-Length': Buffer.byteLength(text)});
    response.end(text);
  });
}).listen(+process.argv[3], '127.0.0.1');
"""
NGINX = """
daemon off; worker_processes 2; pid %(dir)s/pid; error_log stderr;
events { worker_connections 1024; }
http { access_log off; default_type application/json; client_body_temp_path %(dir)s/b; proxy_temp_path %(dir)s/p;
  fastcgi_temp_path %(dir)s/f; uwsgi_temp_path %(dir)s/u; scgi_temp_path %(dir)s/s;
  server { listen 127.0.0.1:%(port)d; root %(dir)s; } }
"""


def tree(pid):
    """A process and those it started."""
    found = [pid]
    for children in Path(f"/proc/{pid}/task").glob("*/children"):
        for child in children.read_text().split():
            found += tree(int(child))
    return found


def cpu(pid):
    """Seconds of processor time."""
    ticks = 0
    for one in tree(pid):
        fields = Path(f"/proc/{one}/stat").read_text().rsplit(")", 1)[1].split()
        ticks += int(fields[11]) + int(fields[12])
    return ticks / os.sysconf("SC_CLK_TCK")


def memory(pid):
    """Resident megabytes."""
    pages = sum(int(Path(f"/proc/{one}/statm").read_text().split()[1]) for one in tree(pid))
    return pages * os.sysconf("SC_PAGE_SIZE") / 1e6


def ask(url, document):
    request = urllib.request.Request(url, json.dumps(document).encode(), {"Content-Type": "application/json"})
    return urllib.request.urlopen(request).read()


def wait(port):
    import socket
    for _ in range(200):
        with socket.socket() as probe:
            if probe.connect_ex(("127.0.0.1", port)) == 0:
                return
        time.sleep(0.1)
    sys.exit(f"nothing listens on {port}")


def wrk(folder, port, path, seconds, connections, questions, headers=""):
    bodies = ", ".join("[==[" + json.dumps(question) + "]==]" for question in questions)
    script = Path(folder, "wrk.lua")
    text = LUA % (bodies or '""', path, headers)
    script.write_text(text if questions else text.replace('wrk.format("POST"', 'wrk.format("GET"'))
    output = subprocess.run(
        ["wrk", "-t1", f"-c{connections}", f"-d{seconds}s", "-s", str(script), f"http://127.0.0.1:{port}"],
        capture_output=True, text=True, check=True).stdout
    count, duration, median, last, size, errors = map(int, re.search(r"RESULT (.*)", output).group(1).split())
    return dict(rate=count / (duration / 1e6), p50=median / 1e3, p99=last / 1e3, count=count, errors=errors,
                size=size / max(count, 1))


def measure(name, process, folder, port, path, options, questions, headers=""):
    wrk(folder, port, path, 2, options.connections, questions, headers)
    before = cpu(process.pid)
    result = wrk(folder, port, path, options.seconds, options.connections, questions, headers)
    used = cpu(process.pid) - before
    print(f"| {name} | {result['rate']:,.0f} | {result['p50']:.1f} / {result['p99']:.1f} | "
          f"{used / max(result['count'], 1) * 1e6:,.0f} | {memory(process.pid):.0f} | {result['size'] / 1000:.1f} | "
          f"{result['errors']} |", flush=True)
    return result


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seconds", type=int, default=10)
    parser.add_argument("--connections", type=int, default=16)
    parser.add_argument("--limit", type=int, default=3, help="routes in an answer")
    parser.add_argument("--soak", type=int, default=0, help="seconds of load in which memory is watched, twice")
    parser.add_argument("--import", action="store_true", dest="imports", help="import catalogues during load as well")
    options = parser.parse_args()
    questions = [{**question, "limit": options.limit, "from": "2026-12-01"} for question in QUESTIONS]
    program = ROOT / ".build/release/ontwikkelpad-service"
    commands = ROOT / ".build/release/ontwikkelpad"
    with tempfile.TemporaryDirectory() as folder:
        processes = []

        def start(*command, **more):
            processes.append(subprocess.Popen(list(map(str, command)), **more))
            return processes[-1]

        store = Path(folder, "catalogue.sqlite")

        def command(*arguments):
            subprocess.run(list(map(str, [commands, *arguments, "--catalogue", store])), check=True,
                           stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)

        def bring_in():
            command("import", ROOT / "Catalogue/sample", "--paths", ROOT / "Paths", "--as-of", "2026-11-23")

        try:
            bring_in()
            log = open(Path(folder, "log"), "w")
            service = start(program, "--port", 18080, "--unlimited", "--as-of", "2026-11-23", "--paths", ROOT / "Paths",
                            "--catalogue", store, stderr=log)
            wait(18080)
            answers = [ask("http://127.0.0.1:18080/v1/routes", question) for question in questions]
            Path(folder, "answers.json").write_text(json.dumps([json.loads(answer) for answer in answers]))
            middle = sorted(answers, key=len)[len(answers) // 2]
            Path(folder, "answer").write_bytes(middle)
            Path(folder, "node.js").write_text(NODE)
            Path(folder, "nginx.conf").write_text(NGINX % dict(dir=folder, port=18082))
            os.chmod(folder, 0o755)
            node = start("node", Path(folder, "node.js"), Path(folder, "answers.json"), 18081)
            nginx = start("nginx", "-c", Path(folder, "nginx.conf"), "-p", folder, stderr=subprocess.DEVNULL)
            wait(18081), wait(18082)
            print("| server | requests/s | ms: median / p99 | CPU µs a request | MB | kB an answer | errors |")
            print("|---|---|---|---|---|---|---|")
            gzip = ', ["Accept-Encoding"] = "gzip"'
            ours = measure("service, search included", service, folder, 18080, "/v1/routes", options, questions)
            measure("service, packed", service, folder, 18080, "/v1/routes", options, questions, gzip)
            theirs = measure("Node, serialising", node, folder, 18081, "/", options, questions)
            measure("nginx, a file", nginx, folder, 18082, "/answer", options, [])
            print(f"\nservice / Node: {ours['rate'] / theirs['rate']:.2f}")
            if options.imports:
                names = json.loads(subprocess.run(
                    [commands, "catalogue", "list", "--json", "--catalogue", store], check=True, capture_output=True).stdout)
                stop = threading.Event()
                done = []

                def go_on():
                    # Each leaves another state, long enough for the service to see it.
                    while not stop.is_set():
                        command("catalogue", "remove", names["catalogues"][0]["name"])
                        stop.wait(4)
                        bring_in()
                        done.append(1)
                        stop.wait(4)

                importer = threading.Thread(target=go_on)
                importer.start()
                measure("service, during imports", service, folder, 18080, "/v1/routes", options, questions)
                stop.set()
                importer.join()
                print(f"{len(done)} imports, {Path(folder, 'log').read_text().count('Vernieuwd')} new snapshots", flush=True)
            for path, asked in (("/v1/routes", questions), ("/v1/roles/elektro/monteur", [])):
                total, end = 0, time.time() + options.soak
                while time.time() < end:
                    total += wrk(folder, 18080, path, min(20, options.soak), options.connections, asked)["count"]
                    print(f"{path}, after {total:,} requests: {memory(service.pid):.1f} MB", flush=True)
        finally:
            for process in processes:
                process.terminate()
            for process in processes:
                process.wait()


if __name__ == "__main__":
    main()
