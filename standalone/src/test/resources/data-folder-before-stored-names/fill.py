#!/usr/bin/env python3
"""Fills a data folder with documents of every kind, and kills the process while events wait in its outboxes.

fill.py HOME DATA PORT

HOME is a checkout that is built, DATA a folder that does not exist yet, PORT a free port. What a reader of the folder
has to know of it (passwords, receipt codes, identities) goes into DATA/fixture.properties.
"""
import base64
import csv
import glob
import http.cookiejar
import http.server
import json
import os
import re
import signal
import subprocess
import sys
import threading
import time
import urllib.error
import urllib.parse
import urllib.request
import uuid

HOME, DATA, PORT = sys.argv[1], sys.argv[2], sys.argv[3]
SITE = "http://127.0.0.1:" + PORT
MAIN, OTHER, LATER, SKETCH, ANSWERED = "plan-action-3", "routes-rurales", "ecoles-2098", "brouillon", "marches"
REASONS = {name: "Motif écrit pour les données d'essai : %s." % name
           for name in ("considered", "influence", "reasons", "furtherUse")}
ANYBODY = urllib.request.build_opener()
passwords, known, browsers = {"secretariat": "palabre-des-essais"}, {}, {}


class Model(http.server.BaseHTTPRequestHandler):
    """Answers as an Ollama server does, with vectors and words made from the question."""

    def do_POST(self):
        question = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        draft = {"label": "Ce que propose le modèle", "summary": "Un résumé du thème.", "nature": "Un manque d'eau",
                 "affected": "Les villages", "causes": "Des pompes en panne", "openness": "Des comptes non publiés"}
        texts = question.get("input", [])
        vectors = [[float(byte) + 1 for byte in uuid.uuid5(uuid.NAMESPACE_URL, text).bytes[:8]]
                   for text in ([texts] if isinstance(texts, str) else texts)]
        answer = ({"model": "essai", "embeddings": vectors} if self.path == "/api/embed" else
                  {"model": "essai", "created_at": "2026-01-01T00:00:00Z", "done": True, "done_reason": "stop",
                   "message": {"role": "assistant", "content": json.dumps(draft)}})
        body = json.dumps(answer).encode()
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_):
        pass


def start(model, **more):
    settings = dict(more)
    for kind in ("EMBEDDING", "CHAT"):
        settings |= {"PALABRE_SYNTHESIS_MODELS_%s_%s" % (kind, name): value for name, value in
                     {"KIND": "ollama", "ADDRESS": "http://127.0.0.1:%d" % model, "MODEL": "essai"}.items()}
    process = subprocess.Popen(
        [HOME + "/palabre", "start", "--demo", "--data", DATA, "--port", PORT], stdout=subprocess.PIPE, text=True,
        env=os.environ | settings | {"PALABRE_ADMIN_PASSWORD": passwords["secretariat"]})
    for line in process.stdout:
        print(line, end="", flush=True)
        shown = re.match(r"Account (\S+) has the password (\S+)", line)
        if shown:
            passwords[shown[1]] = shown[2]
        if "is ready" in line:
            return process
    raise SystemExit("did not start")


def call(method, path, body=None, by=None, key=None, form=None, upload=None, accept=(), opener=ANYBODY):
    headers, data = {"Accept": "application/json" if path.startswith("/api") else "text/html"}, None
    if by:
        headers["Authorization"] = "Basic " + base64.b64encode((by + ":" + passwords[by]).encode()).decode()
    if key:
        headers["Idempotency-Key"] = key
    if body is not None:
        headers["Content-Type"], data = "application/json", json.dumps(body).encode()
    if form is not None:
        data = urllib.parse.urlencode(form, doseq=True).encode()
    if upload:
        headers["Content-Type"] = "multipart/form-data; boundary=palabre"
        data = ("--palabre\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%s\"\r\n\r\n%s\r\n--palabre--\r\n"
                % upload).encode()
    request = urllib.request.Request(SITE + path, data, headers, method=method)
    try:
        with opener.open(request) as answer:
            text = answer.read().decode()
    except urllib.error.HTTPError as refused:
        if refused.code not in accept:
            print(method, path, refused.code, refused.read().decode()[:500], file=sys.stderr)
            raise
        return None
    return json.loads(text) if text and path.startswith("/api") else text


def post(path, body=None, by=None, **more):
    return call("POST", path, body or {}, by, **more)


def browser(by):
    """A browser in which a member has signed in."""
    if by not in browsers:
        browsers[by] = urllib.request.build_opener(urllib.request.HTTPCookieProcessor(http.cookiejar.CookieJar()))
        call("POST", "/sign-in", opener=browsers[by],
             form={"_csrf": field("_csrf", "/sign-in", by), "name": by, "password": passwords[by]})
    return browsers[by]


def page(path, form, by):
    """Sends the form of a page, with the token that each page has."""
    return call("POST", path, form={"_csrf": field("_csrf", "/accounts/me", by), **form}, opener=browser(by))


def field(name, path, by):
    """The value of a hidden field of a page."""
    return re.search(r'name="%s"[^>]*value="([^"]*)"' % name, call("GET", path, opener=browser(by)))[1]


def until(what, seconds=90):
    end = time.time() + seconds
    while True:
        found = what()
        if found or time.time() > end:
            return found
        time.sleep(0.3)


def draft(slug, title, opens, closes):
    return {"slug": slug, "titleFr": title, "titleEn": title + " (en)", "questionFr": "Que faut-il changer ?",
            "questionEn": "What should change?", "descriptionFr": "Dites-le avec vos mots.",
            "opensAt": opens, "closesAt": closes, "sessions": "sahel; Dori; 2026-01-15"}


def consult():
    """Consultations in each state that the calendar cannot change for a long time."""
    shown = call("GET", "/api/consultations/" + MAIN)
    same = draft(MAIN, shown["title"]["fr"], shown["opensAt"], "2099-12-31T00:00:00Z")
    call("PUT", "/api/consultations/" + MAIN, same, "secretariat")
    for slug, title, opens, closes in ((OTHER, "Routes rurales", "2026-01-01T00:00:00Z", "2099-12-31T00:00:00Z"),
                                       (LATER, "Écoles", "2098-01-01T00:00:00Z", "2099-12-31T00:00:00Z"),
                                       (SKETCH, "Brouillon", "2098-01-01T00:00:00Z", "2099-12-31T00:00:00Z")):
        post("/api/consultations", draft(slug, title, opens, closes), "secretariat")
        if slug != SKETCH:
            post("/api/consultations/%s/announcement" % slug, {"reason": "Données d'essai."}, "secretariat")


def people():
    for name, roles, regions in (("forum-2", ["MSF"], []), ("observer", ["OBSERVER"], []),
                                 ("gaoua", ["FACILITATOR"], ["sud-ouest"]), ("gone", ["OBSERVER"], [])):
        opened = post("/api/accounts", {"name": name, "roles": roles, "regions": regions}, "secretariat")
        passwords[name] = opened["password"]
    page("/accounts/gone/closing", {}, "secretariat")


def contribute(slug, number, **more):
    return post("/api/consultations/%s/contributions" % slug, more | {"text": more["text"]},
                key=str(uuid.uuid5(uuid.NAMESPACE_URL, "%s/%s" % (slug, number))))


def contributions():
    followed = contribute(MAIN, 0, text="Le forage de notre village tombe en panne chaque saison sèche.", title="Forage",
                          region="sahel", kind="ASSOCIATION", gender="FEMALE", ageBand="FROM_35_TO_59",
                          disability="NO", name="Awa O.", publishName=True, contact="awa@example.org")
    known["receipt"], known["receipt.contribution"] = followed["receiptCode"], followed["contributionId"]
    with open(HOME + "/standalone/src/main/resources/demo/contributions.csv") as rows:
        texts = [row["text"] for row in csv.DictReader(rows)]
    for number, text in enumerate(texts[:45]):
        contribute(OTHER, number, text=text)
    until(lambda: call("GET", "/api/themes?consultation=" + OTHER))


def workshop(by, region, name, *notes):
    held = post("/api/workshops", {"consultation": MAIN, "region": region, "place": region, "date": "2026-02-03",
                                   "headCounts": {"total": 31, "women": 12, "youth": 9, "withDisability": 2}}, by)
    shown = held
    for file in notes:
        shown = call("POST", "/api/workshops/%s/notes?replace=true" % held["id"], by=by, upload=file)
    known["workshop." + name] = held["id"]
    return shown


def workshops():
    """Each state; edited, split, joined and discarded lines; warnings and lines that were skipped."""
    workshop("dori", "sahel", "recorded")
    table = ("notes.csv", "sujet;remarque;autre\ncourt;Une remarque assez longue pour être une contribution;x;y;z\n"
                          "court;Une autre remarque \"assez longue pour être une contribution;x\n;;\n")
    review = workshop("gaoua", "sud-ouest", "under-review", table)
    text = ("notes.txt", "Atelier de Dori\n\n- Réparer la pompe du secteur 4 avant la saison sèche.\n"
                         "- Publier les comptes de la commune chaque trimestre.\n- ok\n"
                         "- Former les relais communautaires dans chaque village.\n")
    review = workshop("dori", "sahel", "submitted", table, text)
    items = review["items"]
    edits = [{"number": item["number"], "text": item["text"] + " (revu)", "discarded": len(item["text"]) < 30}
             for item in items]
    call("PUT", "/api/workshops/%s/items" % review["id"], {"version": review["version"], "items": edits}, "dori")
    done = post("/api/workshops/%s/submission" % review["id"], by="dori")
    known["workshop.receipt"] = done["receipts"][0]["receiptCode"]


def themes(slug):
    """Live themes, the largest first."""
    return [theme["id"] for theme in call("GET", "/api/themes?consultation=" + slug)]


def inside(theme):
    return [each["contributionId"] for each in call("GET", "/api/themes/%s/contributions?size=200" % theme)]


def act(slug, theme, name, accept=(), **form):
    form["seen"] = call("GET", "/api/themes/history?consultation=" + slug, by="forum")["last"]
    if name in ("problem", "priority"):
        return call("PUT", "/api/themes/%s/%s" % (theme, name), form, "forum", accept=accept)
    return call("POST", "/api/themes/%s/acts/%s" % (theme, name), form, "forum", accept=accept)


def undo(done):
    return post("/api/themes/history/%s/undo" % done["id"], by="forum")


def curate(slug):
    """Every act of curation, and some of them undone."""
    decided = [each["target"].get("theme") for each in call("GET", "/api/decisions?consultation=" + slug, by="forum")]
    first, second, third, fourth, fifth, *_ = [theme for theme in themes(slug) if theme not in decided]
    known["theme.renamed"] = first
    act(slug, first, "words", label="L’eau au village", note="Forages, pompes et bornes-fontaines.")
    act(slug, first, "problem", nature="Les pompes tombent en panne.", affected="Les villages éloignés.",
        causes="Aucun entretien.", governance="Les comptes ne sont pas publiés.")
    act(slug, first, "priority", urgency="HIGH", feasibility="MEDIUM", impact="HIGH")
    act(slug, fourth, "merge", into=first, reason="C’est la même demande.")
    known["theme.merged"] = fourth
    act(slug, second, "split", contributions=inside(second)[:3], label="À part", reason="Trois autres demandes.")
    undo(act(slug, third, "words", label="Un nom d'un moment", note=""))
    act(slug, third, "moves", contributions=inside(third)[:2], to=second, reason="Mieux placées ici.")
    act(slug, second, "pins", contributions=inside(second)[:2])
    act(slug, second, "unpins", contributions=inside(second)[:1])
    act(slug, third, "selection")
    act(slug, third, "release")
    act(slug, second, "selection")
    act(slug, fifth, "retirement", reason="Plus personne n’en parle.")
    act(slug, fifth, "restoration")
    act(slug, third, "moves", contributions=inside(third)[:2], to="none", reason="Sans thème.")


def assess_and_note(theme):
    note, taken_back = str(uuid.uuid4()), str(uuid.uuid4())
    call("PUT", "/api/themes/%s/notes/%s" % (theme, note), {"text": "À discuter lundi."}, "forum")
    call("PUT", "/api/themes/%s/notes/%s" % (theme, note), {"text": "À discuter mardi.", "seen": 1}, "forum")
    call("PUT", "/api/themes/%s/notes/%s" % (theme, taken_back), {"text": "Une erreur."}, "secretariat")
    call("DELETE", "/api/themes/%s/notes/%s" % (theme, taken_back), by="secretariat")
    known["note"] = note


def facets(slug):
    for words in ("eau\nforage*\npompe*", "eau\nforage*\npompe*\npuits"):
        seen = field("seen", "/themes/facets/water", "secretariat")
        page("/themes/facets/water", {"fr": words, "en": "water\nborehole*", "seen": seen}, "secretariat")
    contribution = inside(themes(slug)[0])[0]
    page("/themes/contributions/%s/facets" % contribution, {"value": ["water", "local-government"]}, "forum")
    known["faceted"] = contribution


def drafts(slug):
    for place, answer in ((0, None), (1, "adoption"), (2, "dismissal")):
        theme = themes(slug)[place]
        page("/themes/%s/draft" % theme, {}, "forum")
        written = until(lambda: re.search(r'name="draft"[^>]*value="([^"]+)"',
                                          call("GET", "/themes/%s/draft" % theme, opener=browser("forum"))), 30)
        seen = call("GET", "/api/themes/history?consultation=" + slug, by="forum")["last"]
        if answer:
            page("/themes/%s/draft/%s" % (theme, answer),
                 {"draft": written[1], "label": "Du modèle", "note": "Un résumé.", "seen": seen}, "forum")


def suggest(slug):
    """Repeats one contribution of each selected theme and takes it out; the next run suggests it."""
    selected = [each["id"] for each in call("GET", "/api/themes?consultation=" + slug) if each["state"] == "SELECTED"]
    texts = [call("GET", "/api/themes/%s/contributions" % theme)[0]["text"] for theme in selected]
    repeated = {contribute(slug, "repeated %d" % number, text=text)["contributionId"]
                for number, text in enumerate(texts)}
    until(lambda: repeated <= {each for theme in themes(slug) for each in inside(theme)}, 10)
    for theme in themes(slug):
        found = [each for each in inside(theme) if each in repeated]
        if found:
            act(slug, theme, "moves", contributions=found, to="none", reason="À revoir au prochain regroupement.")
    accepted, dismissed, *_ = until(lambda: (run(slug), suggestions(selected))[1])
    act(slug, accepted, "additions")
    act(slug, dismissed, "dismissal")


def suggestions(themes_to_ask):
    """Three themes at least for which a run suggests contributions."""
    waiting = [theme for theme in themes_to_ask if call("GET", "/api/themes/%s/suggestions" % theme, by="forum")]
    return waiting if len(waiting) > 2 else None


def run(slug):
    """Runs the engine and returns the proposal, if one waits."""
    started = post("/api/themes/runs?consultation=" + slug, by="secretariat")
    until(lambda: call("GET", "/api/themes/runs/" + started["id"]).get("endedAt"))
    return call("GET", "/api/themes/proposal?consultation=" + slug, by="forum", accept=(404,))


def decide(on, outcome="INCLUSION", by="forum", accept=()):
    return post("/api/decisions", {"target": on, "outcome": outcome} | REASONS, by, accept=accept)


def decisions(slug):
    """Draft, approved, changed after the approval, withdrawn, and on a contribution against its theme's."""
    found = themes(slug)
    until(lambda: all(each in call("GET", "/decisions/of/" + slug, by="forum") for each in found[:6]))
    undecided = found[2:6]
    decide({"theme": undecided[0]}, "AMENDMENT")
    approved = decide({"theme": undecided[1]}, "REJECTION")
    post("/api/decisions/%s/approval" % approved["id"], by="secretariat")
    decide({"theme": undecided[1]}, "AMENDMENT", "forum-2")
    withdrawn = decide({"theme": undecided[2]})
    call("DELETE", "/api/decisions/" + withdrawn["id"], by="forum")
    alone = decide({"contribution": inside(undecided[0])[0]}, "REJECTION")
    post("/api/decisions/%s/approval" % alone["id"], by="secretariat")


def answer_proposals(slug):
    """One proposal applied, one dropped."""
    for answer in ("application", "dismissal"):
        proposal = run(slug)
        if proposal:
            post("/api/themes/proposal/%s/%s?consultation=%s" % (proposal["run"], answer, slug), by="forum")
            act(slug, themes(slug)[0], "moves", contributions=inside(themes(slug)[0])[:2], to="none",
                reason="Sans thème pour un moment.")


def answered(slug):
    """A consultation that was closed and answered twice; a change of a decision waits for a third version."""
    post("/api/consultations", draft(slug, "Marchés", "2026-01-01T00:00:00Z", "2099-12-31T00:00:00Z"), "secretariat")
    post("/api/consultations/%s/announcement" % slug, {"reason": "Données d'essai."}, "secretariat")
    until(lambda: any(each["slug"] == slug and each["state"] == "OPEN" for each in call("GET", "/api/consultations")))
    taken = [contribute(slug, number, text="Réparer le toit du marché numéro %d avant les pluies." % number)
             for number in range(3)]
    post("/api/consultations/%s/closing" % slug, by="secretariat")
    decided = [until(lambda: decide({"contribution": each["contributionId"]}, accept=(404, 409))) for each in taken[:2]]
    for each in decided:
        post("/api/decisions/%s/approval" % each["id"], by="secretariat")
    note = {"note": "Une contribution (1) reste sans réponse."}
    until(lambda: post("/api/responses/" + slug, note, "secretariat", accept=(404, 409)))
    until(lambda: "answer" in call("GET", "/api/receipts/" + taken[0]["receiptCode"]))
    changed = decide({"contribution": taken[1]["contributionId"]}, "AMENDMENT", "forum-2")
    post("/api/decisions/%s/approval" % changed["id"], by="secretariat")
    until(lambda: post("/api/responses/" + slug, note, "secretariat", accept=(404, 409)))
    decide({"contribution": taken[1]["contributionId"]}, "REJECTION")
    known["receipt.answered"] = taken[0]["receiptCode"]


def act_to_undo(slug):
    theme = themes(slug)[-1]
    known["theme.to-undo"] = theme
    known["theme.to-undo.label"] = call("GET", "/api/themes/" + theme)["label"]
    known["act.to-undo"] = act(slug, theme, "words", label="Un nom à reprendre", note="")["id"]


def dead_letter(process):
    """Sends what no consumer can read to whichever port of the process is the broker's."""
    listening = subprocess.run(["ss", "-ltnpH"], capture_output=True, text=True).stdout.splitlines()
    program = [os.environ["JAVA_HOME"] + "/bin/java", "-cp", HOME + "/standalone/target/lib/*",
               os.path.join(os.path.dirname(os.path.abspath(__file__)), "Unreadable.java")]
    for line in listening:
        if "pid=%d," % process.pid in line and "127.0.0.1" in line:
            subprocess.run([*program, "127.0.0.1:" + re.search(r":(\d+) ", line)[1]], capture_output=True, timeout=90)
    if not until(lambda: any(map(os.path.getsize, glob.glob(DATA + "/events/contributions.dlt-*/*.log")))):
        raise SystemExit("no dead letter")


def owe_and_die(process):
    """Changes what three services hold, and kills the process before an event of that has left."""
    theme, other, *_ = reversed(themes(MAIN))
    act(MAIN, theme, "words", label="Un dernier nom", note="")
    known["theme.owed.consultation"], known["theme.owed.label"] = MAIN, "Un dernier nom"
    decide({"theme": other}, "REJECTION")
    for number in range(5):
        contribute(MAIN, "last %d" % number, text="Une dernière demande, numéro %d." % number)
    os.kill(process.pid, signal.SIGKILL)


def main():
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Model)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    process = start(server.server_port)
    consult()
    people()
    contributions()
    workshops()
    curate(OTHER)
    answer_proposals(OTHER)
    suggest(MAIN)
    act_to_undo(OTHER)
    assess_and_note(themes(OTHER)[0])
    facets(MAIN)
    drafts(MAIN)
    decisions(MAIN)
    answered(ANSWERED)
    run(MAIN)
    dead_letter(process)
    process.terminate()
    process.wait()
    # Producers gather for so long that nothing is sent before the kill.
    process = start(server.server_port, SPRING_KAFKA_PRODUCER_PROPERTIES_LINGER_MS="14000")
    owe_and_die(process)
    known.update(("password." + name, password) for name, password in passwords.items())
    with open(DATA + "/fixture.properties", "w") as file:
        file.writelines("%s=%s\n" % pair for pair in sorted(known.items()))


main()
