# The daemon in a container: built here, run as nobody on a read-only root file system. Its only writable place is /data.
FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
WORKDIR /source
COPY . .
RUN dotnet publish src/Inbox --configuration Release --output /app -p:DebugType=none

# Dates and letters of many languages need ICU, which the "extra" image brings.
FROM mcr.microsoft.com/dotnet/runtime:10.0-noble-chiseled-extra
WORKDIR /data
COPY --from=build /app /app
COPY --from=build /source/config /config
ENV INBOX__Ledger__File=/data/inbox.db DOTNET_EnableDiagnostics=0
VOLUME /data
USER $APP_UID
HEALTHCHECK --interval=60s --timeout=10s --start-period=20s CMD ["/app/inbox", "status", "--config", "/config"]
ENTRYPOINT ["/app/inbox"]
CMD ["run", "--config", "/config"]
