# One service as an image: docker build --build-arg SERVICE=consultation .
FROM maven:3.9.11-eclipse-temurin-25 AS build
WORKDIR /source
COPY . .
ARG SERVICE
RUN --mount=type=cache,target=/root/.m2 mvn -B -q -pl ${SERVICE}-service -am package -DskipTests
RUN java -Djarmode=tools -jar ${SERVICE}-service/target/*-app.jar \
    extract --layers --application-filename app.jar --destination /layers

FROM eclipse-temurin:25.0.4_7-jre-noble
RUN useradd --system --uid 10001 --no-create-home palabre
WORKDIR /app
# Libraries first: they change seldom. Plain jars, because the process that reads workshop notes starts from them too.
COPY --from=build /layers/dependencies/ ./
COPY --from=build /layers/snapshot-dependencies/ ./
COPY --from=build /layers/application/ ./
USER 10001
ENV PORT=8080
EXPOSE 8080
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s --retries=6 CMD ["bash", "-c", \
    "exec 3<>/dev/tcp/127.0.0.1/$PORT && printf 'GET /actuator/health/readiness HTTP/1.0\\r\\nHost: localhost\\r\\n\\r\\n' >&3 && grep -q '\"UP\"' <&3"]
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=50", "-XX:+UseCompactObjectHeaders", "-XX:+ExitOnOutOfMemoryError", \
    "--enable-native-access=ALL-UNNAMED", "-jar", "app.jar"]
