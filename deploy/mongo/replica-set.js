// Whether the replica set takes writes; makes it one at the first start.
try {
  rs.status();
} catch (notYet) {
  rs.initiate({ _id: "palabre", members: [{ _id: 0, host: "mongo:27017" }] });
}
if (!db.hello().isWritablePrimary) {
  quit(1);
}
