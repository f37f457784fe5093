package io.github.connectedsecurity.emulator.internal.loganalytics;

import io.github.connectedsecurity.emulator.internal.dataset.Company;
import io.github.connectedsecurity.emulator.internal.kql.Catalog;
import io.github.connectedsecurity.emulator.internal.kql.Column;
import io.github.connectedsecurity.emulator.internal.kql.KqlType;
import io.github.connectedsecurity.emulator.internal.kql.Relation;
import io.github.connectedsecurity.emulator.internal.kql.Row;
import io.github.connectedsecurity.emulator.internal.kql.Values;
import io.github.connectedsecurity.emulator.internal.kql.tables.TenantTables;
import io.github.connectedsecurity.emulator.internal.kql.tables.TimeRange;
import io.github.connectedsecurity.emulator.internal.state.WatchlistItem;
import io.github.connectedsecurity.emulator.internal.state.Workspace;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** The tables of the workspace: those that follow from the tenant, and what was sent to it. */
record WorkspaceTables(TenantTables tenant, IngestedLogs logs, TimeRange range, Function<String, List<WatchlistItem>> watchlists) implements Catalog {
  /** The workspace's id in Resource Manager. */
  static final String RESOURCE = "/subscriptions/" + Company.SUBSCRIPTION + "/resourceGroups/" + Workspace.GROUP
      + "/providers/Microsoft.OperationalInsights/workspaces/" + Workspace.NAME;

  private static final Column TENANT = new Column("TenantId", KqlType.STRING);
  private static final Column TYPE = new Column("Type", KqlType.STRING);

  /** Whether somebody who says this means the workspace: its GUID, its name, or its id in Resource Manager. */
  static boolean isMeant(String idOrName) {
    String said = idOrName.toLowerCase(Locale.ROOT);
    return said.equals(Workspace.ID) || said.equals(Workspace.NAME) || isResource(said);
  }

  /** Whether this is the workspace's id in Resource Manager. */
  static boolean isResource(String id) { return RESOURCE.equalsIgnoreCase(id.startsWith("/") ? id : "/" + id); }

  @Override
  public Optional<Catalog> workspace(String idOrName) { return isMeant(idOrName) ? Optional.of(this) : Optional.empty(); }

  @Override
  public List<String> names() { return Stream.concat(tenant.names().stream(), logs.names().stream()).distinct().toList(); }

  @Override
  public Optional<Relation> find(String table) {
    Optional<Relation> known = tenant.find(table);
    return known.isEmpty() && !logs.has(table) ? Optional.empty() : Optional.of(relation(table, known));
  }

  @Override
  public Optional<Function<Row, Relation>> function(String name) { return name.equals("_GetWatchlist") ? Optional.of(this::watchlist) : Optional.empty(); }

  /** A watchlist by its alias: three columns of the service's own, then those of the items. One that is not there has no items. */
  private Relation watchlist(Row arguments) {
    if (arguments.size() != 1 || !(arguments.get(0) instanceof String alias)) {
      throw new IllegalArgumentException("function expects 1 argument(s) of type string.");
    }
    List<WatchlistItem> items = watchlists.apply(alias);
    Set<String> names = new LinkedHashSet<>();
    items.forEach(item -> names.addAll(item.values().keySet()));
    List<Column> columns = new ArrayList<>(List.of(new Column("_DTItemId", KqlType.STRING), new Column("LastUpdatedTimeUTC", KqlType.DATETIME),
        new Column("SearchKey", KqlType.STRING)));
    names.forEach(name -> columns.add(new Column(name, KqlType.STRING)));
    return new Relation(columns, () -> items.stream().map(item -> {
      Row row = Row.begin().add(item.id()).add(Values.convert(item.updated(), KqlType.DATETIME)).add(item.searchKey());
      names.forEach(name -> row.add(Values.convert(item.values().get(name), KqlType.STRING)));
      return row;
    }));
  }

  private Relation relation(String table, Optional<Relation> known) {
    List<Column> own = known.map(Relation::columns).orElseGet(() -> logs.columns(table));
    List<Column> all = new ArrayList<>(own);
    List.of(TENANT, TYPE).stream().filter(column -> own.stream().noneMatch(one -> one.name().equals(column.name()))).forEach(all::add);
    int time = own.stream().map(Column::name).toList().indexOf("TimeGenerated");
    return new Relation(all, () -> Stream.concat(known.map(found -> found.rows().get()).orElseGet(Stream::empty),
        logs.rows(table, own).filter(row -> row.get(time) instanceof Instant at && range.holds(at))).map(row -> whole(row, all.size(), table)));
  }

  private static Row whole(Row row, int width, String table) {
    return row.size() == width ? row : row.size() + 1 == width ? row.add(table) : row.add(Workspace.ID).add(table);
  }
}
