using System.Text;
using Inbox.Registers;

namespace Inbox.Tests.Registers;

public sealed class LargeRegisterTests : IDisposable
{
    private readonly FolderOnDisk _config = new();

    public void Dispose() => _config.Dispose();

    [Fact]
    public void Ten_thousand_prisoners_in_one_list_are_read()
    {
        var list = new StringBuilder();
        for (var n = 0; n < 10_000; n++)
        {
            list.Append(System.Globalization.CultureInfo.InvariantCulture, $$"""
                - slug: somebody-{{n}}
                  name: {latin: Ivan Somebody, russian: Иван Иванович Некто, dative: Некто Ивану Ивановичу}
                  born: 1986
                  facility: Penal Colony No. {{n}}
                  address: {postcode: "{{n:000000}}", lines: [Образцовая область, "ул. Первая, д. {{n}}"]}
                  verified: 2026-09-01

                """);
        }

        _config.Write("prisoners/list.yaml", list.ToString());
        var (register, mistakes) = new PrisonerFiles(_config.Path, new DateOnly(2026, 11, 24)).Read();
        mistakes.ShouldBeEmpty();
        register!.All.Count.ShouldBe(10_014);
    }
}
