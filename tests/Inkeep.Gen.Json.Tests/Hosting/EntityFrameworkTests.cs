using System.Text.Json;
using Acme.Models;
using Acme.Models.Components;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Inkeep.Gen.Json.Tests.Hosting;

/// <summary>Open enums and models in columns, by value converters.</summary>
[Trait("Set", "Long")]
public sealed class EntityFrameworkTests : IDisposable
{
    private readonly SqliteConnection _connection = new("Data Source=:memory:");

    public EntityFrameworkTests() => _connection.Open();

    [Fact]
    public void Open_enums_and_models_are_stored_compared_and_tracked()
    {
        using (var rows = new Rows(_connection))
        {
            rows.Database.EnsureCreated();
            rows.AddRange(
                new Row { Id = 1, Visibility = Visibility.Private, Link = JsonAssert.Read<Links>(Payload.Link) },
                new Row { Id = 2, Visibility = OpenEnum<Visibility>.Parse("hidden"), Link = JsonAssert.Read<Links>("""{"url":"u","more":1}""") });
            rows.SaveChanges();
        }

        using var again = new Rows(_connection);
        OpenEnum<Visibility> documented = Visibility.Private;
        var other = OpenEnum<Visibility>.Parse("hidden");
        Assert.Equal([1], again.All.Where(row => row.Visibility == documented).Select(static row => row.Id));
        Assert.Equal([2], again.All.Where(row => row.Visibility == other).Select(static row => row.Id));
        var first = again.All.Single(static row => row.Id == 1);
        JsonAssert.Same(Payload.Link, JsonAssert.Write(first.Link));
        first.Link = first.Link with { };
        Assert.False(again.ChangeTracker.HasChanges());
        first.Link = first.Link with { Url = "other" };
        Assert.True(again.ChangeTracker.HasChanges());
    }

    public void Dispose() => _connection.Dispose();

    private sealed class Row
    {
        public int Id { get; set; }

        public OpenEnum<Visibility> Visibility { get; set; }

        public required Links Link { get; set; }
    }

    private sealed class Rows(SqliteConnection connection) : DbContext
    {
        public DbSet<Row> All => Set<Row>();

        protected override void OnConfiguring(DbContextOptionsBuilder optionsBuilder) => optionsBuilder.UseSqlite(connection);

        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.Entity<Row>().Property(static row => row.Visibility).HasConversion(static value => value.Text, static text => OpenEnum<Visibility>.Parse(text!));
            modelBuilder.Entity<Row>().Property(static row => row.Link).HasConversion(
                static link => JsonSerializer.Serialize(link, SpecJson.Options), static json => JsonSerializer.Deserialize<Links>(json, SpecJson.Options)!);
        }
    }
}
