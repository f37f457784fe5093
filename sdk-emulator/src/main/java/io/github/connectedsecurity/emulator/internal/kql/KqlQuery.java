package io.github.connectedsecurity.emulator.internal.kql;

import io.github.connectedsecurity.emulator.internal.kql.QueryParser.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A query that was read and understood, whose rows are still to be made.
 *
 * @param tables one for each statement that has an answer
 * @param render what {@code render} asked for; empty when nothing
 */
public record KqlQuery(List<Relation> tables, Map<String, Object> render) {

  /**
   * Reads a query.
   *
   * @param now what {@code now()} gives
   * @throws KqlError when it is no query of the subset, or names what is not there
   */
  public static KqlQuery of(String text, Catalog catalog, Instant now) {
    try {
      return read(text, catalog, now);
    } catch (StackOverflowError e) {
      throw KqlError.tooDeep(new Token(Token.Kind.END, "", null, 0, 1, 0)); // brackets in brackets, tables in tables
    }
  }

  private static KqlQuery read(String text, Catalog catalog, Instant now) {
    Scope scope = new Scope(catalog, now);
    Planner planner = new Planner(scope);
    List<Relation> tables = new ArrayList<>();
    for (Statement statement : QueryParser.statements(text)) {
      if (statement instanceof Statement.Query query) {
        tables.add(planner.plan(query.pipeline()));
      } else {
        ((Statement.Let) statement).into(scope);
      }
    }
    return new KqlQuery(tables, planner.render());
  }
}
