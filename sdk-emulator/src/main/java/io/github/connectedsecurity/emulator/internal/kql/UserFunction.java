package io.github.connectedsecurity.emulator.internal.kql;

import io.github.connectedsecurity.emulator.internal.kql.QueryParser.Statement;
import java.util.List;
import java.util.Optional;

/**
 * A function that the query itself defines. It sees what was defined before it, so it cannot call itself.
 *
 * @param definition how it was written
 * @param outer what names meant where it was defined
 */
record UserFunction(Definition definition, Scope outer) {
  /** A parameter; with a value for calls that leave it out, if there is one. */
  record Parameter(String name, KqlType type, Optional<Expr> missing) {}

  /**
   * A function as it was written.
   *
   * @param before what it defines for itself
   * @param result what it gives
   */
  record Definition(String name, List<Parameter> parameters, List<Statement.Let> before, Statement.Let result) {}

  /** Whether it makes a table rather than a value. */
  boolean isTable() { return definition.result.table().isPresent() || definition.result.value().flatMap(outer::table).isPresent(); }

  /** The value that a call gives; arguments may differ from row to row. */
  Scalar value(Token at, List<Scalar> arguments) {
    Scope inner = inner(at, arguments);
    Expr result = definition.result.value().filter(value -> inner.table(value).isEmpty())
        .orElseThrow(() -> KqlError.semantic("SEM0107", "'" + definition.name + "' makes a table, which cannot be used as a value.", at));
    return Planner.scalars(inner, "").bind(result);
  }

  /** The table that a call gives. */
  Relation table(Token at, List<Scalar> arguments) {
    Scope inner = inner(at, arguments);
    Pipeline result = definition.result.table().or(() -> definition.result.value().flatMap(inner::table)).orElseThrow(() -> Planner.noTable(at));
    return new Planner(inner).plan(result);
  }

  private Scope inner(Token at, List<Scalar> arguments) {
    outer.called(at);
    List<Parameter> parameters = definition.parameters;
    long least = parameters.stream().filter(parameter -> parameter.missing.isEmpty()).count();
    if (arguments.size() < least || arguments.size() > parameters.size()) {
      String expected = least == parameters.size() ? String.valueOf(least) : "[" + least + ", " + parameters.size() + "]";
      throw KqlError.semantic("SEM0219", definition.name + "(): function expects " + expected + " argument(s).", at);
    }
    Scope inner = outer.copy();
    for (int i = 0; i < parameters.size(); i++) {
      Parameter parameter = parameters.get(i);
      Scalar argument = i < arguments.size() ? arguments.get(i) : Planner.scalars(outer, "").bind(parameter.missing.orElseThrow());
      inner.tables().remove(parameter.name);
      inner.values().put(parameter.name, fitting(at, parameter, argument));
    }
    definition.before.forEach(let -> let.into(inner));
    return inner;
  }

  private Scalar fitting(Token at, Parameter parameter, Scalar argument) {
    KqlType type = argument.type();
    if (type != parameter.type && !(type.isNumber() && parameter.type.isNumber()) && type != KqlType.DYNAMIC) {
      throw KqlError.semantic("SEM0019", "Call to " + definition.name + "(): argument '" + parameter.name + "' must be of type " + parameter.type.keyword()
          + ", not " + type.keyword(), at);
    }
    return argument.as(parameter.type).once();
  }
}
