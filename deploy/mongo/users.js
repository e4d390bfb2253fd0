// One database and one user for each service, which reaches no other. Run once, on an empty volume.
for (const service of ["consultation", "synthesis", "feedback"]) {
  db.getSiblingDB(service).createUser({
    user: service,
    pwd: process.env[`MONGO_${service.toUpperCase().replaceAll("-", "_")}_PASSWORD`],
    roles: [{ role: "readWrite", db: service }],
  });
}
