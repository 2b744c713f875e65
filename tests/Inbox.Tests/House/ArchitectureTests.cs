using System.Reflection;
using ArchUnitNET.Domain;
using ArchUnitNET.Loader;
using Inbox.Casework.Values;
using Inbox.Ledger;
using Assembly = System.Reflection.Assembly;

namespace Inbox.Tests.House;

/// <summary>The map of the house, held against what was compiled.</summary>
public sealed class ArchitectureTests
{
    private static readonly Assembly Daemon = typeof(MailSpool).Assembly;
    private static readonly Assembly Casework = typeof(EmailAddress).Assembly;
    private static readonly Architecture House = new ArchLoader().LoadAssemblies(Daemon, Casework).Build();

    [Fact]
    public void Every_room_is_on_the_map() =>
        Arrows().Select(a => a.From).Distinct().Where(room => !Rooms.MayUse.ContainsKey(room)).ShouldBeEmpty();

    [Fact]
    public void No_room_knows_more_than_the_map_allows() =>
        Arrows().Where(a => a.To is { } to && to != a.From && !MayUse(a.From, to, a.Target)).Select(a => $"{a.From} uses {a.Target}, in {a.Type}")
            .Distinct().ShouldBeEmpty();

    [Fact]
    public void A_package_is_seen_only_where_it_belongs() =>
        Arrows().SelectMany(a => Rooms.SeenIn.Where(p => IsIn(a.Target, p.Key) && !p.Value.Contains(a.From)).Select(p => $"{a.From} sees {p.Key}, in {a.Type}"))
            .Distinct().ShouldBeEmpty();

    [Fact]
    public void Casework_references_no_package() =>
        Casework.GetReferencedAssemblies().Select(a => a.Name!).Where(name => !name.StartsWith("System.", StringComparison.Ordinal)).ShouldBeEmpty();

    [Fact]
    public void The_only_interfaces_are_the_two_edges() =>
        Daemon.GetTypes().Concat(Casework.GetTypes()).Where(t => t.IsInterface && Rooms.Of(t.Namespace ?? "") is not null)
            .Select(t => t.Name).Except(["IMailbox", "ICourier"]).ShouldBeEmpty();

    /// <summary>A union is an abstract record: nobody outside can add a case to it.</summary>
    [Fact]
    public void Every_union_is_closed()
    {
        var types = Daemon.GetTypes().Concat(Casework.GetTypes()).ToList();
        var unions = types.Where(t => t.IsAbstract && t.GetMethod("<Clone>$") is not null).ToList();
        unions.ShouldNotBeEmpty();
        unions.Where(u => !IsClosed(u)).Select(u => u.FullName).ShouldBeEmpty();
        types.Where(t => unions.Contains(t.BaseType!) && (!t.IsSealed || t.DeclaringType != t.BaseType)).Select(t => t.FullName).ShouldBeEmpty();
    }

    private static bool IsClosed(System.Type union) =>
        union.GetConstructors(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic)
            .All(c => c.IsPrivate || (c.GetParameters() is [var only] && only.ParameterType == union));

    /// <summary>Every use of a type by a type of ours. Program stands outside the rooms and may use all.</summary>
    private static IEnumerable<Arrow> Arrows() =>
        from type in House.Types
        let room = Rooms.Of(type.Namespace?.FullName ?? "")
        where room is not null && IsOurs(type)
        from dependency in type.Dependencies
        let target = dependency.Target
        select new Arrow(room, type.FullName, Rooms.Of(target.Namespace?.FullName ?? ""), target.FullName);

    private static bool IsOurs(IType type) => type.Assembly.Name.StartsWith("inbox", StringComparison.OrdinalIgnoreCase);

    /// <summary>Registers reads every room's options, and of the rooms only these. Mailbox hears the bells that say a mail is done with.</summary>
    private static bool MayUse(string from, string to, string target) =>
        !Rooms.MayUse.TryGetValue(from, out var allowed) || allowed.Contains(to)
        || (from == "Mailbox" && target is "Inbox.Ledger.LedgerBells" or "Inbox.Ledger.Bell")
        || (from == "Registers" && (target.EndsWith("Options", StringComparison.Ordinal) || to == "Connections"));

    private static bool IsIn(string target, string space) => target.StartsWith(space + ".", StringComparison.Ordinal);

    private sealed record Arrow(string From, string Type, string? To, string Target);
}
