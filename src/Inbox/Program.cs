using Inbox;
using Inbox.Reading;

Charsets.Register();
return await CommandLine.Build().Parse(args).InvokeAsync();
