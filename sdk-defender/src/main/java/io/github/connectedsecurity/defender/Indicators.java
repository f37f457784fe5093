package io.github.connectedsecurity.defender;

import io.github.connectedsecurity.core.Quota;
import io.github.connectedsecurity.core.http.Http;
import io.github.connectedsecurity.core.paging.NextPage;
import io.github.connectedsecurity.core.paging.Paged;
import io.github.connectedsecurity.core.query.ODataQuery;
import io.github.connectedsecurity.defender.model.ImportIndicatorResult;
import io.github.connectedsecurity.defender.model.Indicator;
import io.github.connectedsecurity.defender.model.NewIndicator;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Values that the service watches for. A tenant may have {@link #MAX_ACTIVE} active ones. With {@code Ti.ReadWrite} an application
 * sees and changes its own only; {@code Ti.ReadWrite.All} is for all.
 */
public final class Indicators {
  /** How many active indicators a tenant may have. */
  public static final int MAX_ACTIVE = 15_000;
  /** How many items one call of an import or a deletion takes. */
  public static final int MAX_ITEMS = 500;

  private static final String WRITE = "Ti.ReadWrite";
  private static final Quota LIST = DefenderQuotas.usual("list indicators");
  private static final Quota SUBMIT = DefenderQuotas.usual("submit indicators");
  private static final Quota DELETE = DefenderQuotas.usual("delete indicators");

  private final Http http;

  Indicators(Http http) { this.http = http; }

  /** Lists all indicators; see {@link #list(Consumer)}. {@code GET /api/indicators}; {@code Ti.ReadWrite}. */
  public Paged<Indicator> list() { return list(q -> {}); }

  /**
   * Lists indicators; pages of up to 10,000 are fetched as they are read. Filters take {@link IndicatorFields}; one by its value is
   * found with {@code IndicatorFields.INDICATOR_VALUE.eq(…)}. {@code GET /api/indicators}; {@code Ti.ReadWrite}.
   */
  public Paged<Indicator> list(Consumer<ODataQuery> query) {
    return http.get("indicators").permission(WRITE).quota(LIST).query(ODataQuery.of(IndicatorFields.RULES, query))
        .paged(NextPage.odataOrSkip(Integer.MAX_VALUE), Indicator::of);
  }

  /**
   * Creates an indicator, or changes the one of the same value: so it is safe to repeat.
   * {@code POST /api/indicators}; {@code Ti.ReadWrite}.
   *
   * @throws IllegalArgumentException when the service would refuse it; the message holds all reasons
   */
  public Indicator submit(NewIndicator indicator) {
    List<String> problems = problems(indicator);
    if (!problems.isEmpty()) {
      throw new IllegalArgumentException("The indicator cannot be sent. " + String.join(" ", problems));
    }
    return http.post("indicators").permission(WRITE).quota(SUBMIT).body(indicator).repeatable().as(Indicator::of);
  }

  /**
   * Imports up to 500 indicators in one call, with the service's own verdict on each: failures stand inside an answer that looks
   * good. Sent once; 30 calls a minute. {@code POST /api/indicators/import}; {@code Ti.ReadWrite}.
   *
   * @throws IllegalArgumentException when there are none or too many, or one of them would be refused
   */
  public List<ImportIndicatorResult> importOnce(List<NewIndicator> indicators) {
    for (NewIndicator indicator : Checks.some(indicators, MAX_ITEMS, "indicators")) {
      if (!problems(indicator).isEmpty()) {
        throw new IllegalArgumentException("Indicator " + indicators.indexOf(indicator) + " cannot be sent. " + String.join(" ", problems(indicator)));
      }
    }
    return http.post("indicators/import").permission(WRITE).quota(DefenderQuotas.INDICATORS_IMPORT).body(Map.of("Indicators", indicators))
        .list(ImportIndicatorResult::of);
  }

  /** Imports any number of indicators under the cap of {@link #MAX_ACTIVE}; see {@link #importAll(Collection, int)}. {@code Ti.ReadWrite}. */
  public ImportReport importAll(Collection<NewIndicator> indicators) { return importAll(indicators, MAX_ACTIVE); }

  /**
   * Imports any number of indicators in calls of 500, with a verdict on each. What the tenant has already, by value, type and
   * action, is not sent again, so a second run of the same set sends nothing new; what cannot be valid, and what has no room, is
   * not sent at all. After a call whose outcome is not known, the list of indicators tells what was taken. A run that is broken
   * off by an exception can be run again. {@code Ti.ReadWrite}.
   *
   * @param cap how many active indicators the tenant may have
   */
  public ImportReport importAll(Collection<NewIndicator> indicators, int cap) { return importAll(indicators, cap, chunk -> {}); }

  /**
   * Imports as {@link #importAll(Collection, int)} does, and tells what became of each call's items as soon as that is known, so that
   * callers can show how far it is, and know what was done when they break it off. {@code Ti.ReadWrite}.
   *
   * @param heard hears the verdicts on items that were sent, up to 500 at a time, in the thread of the caller
   */
  public ImportReport importAll(Collection<NewIndicator> indicators, int cap, Consumer<List<ImportVerdict>> heard) {
    return new IndicatorImport(this, cap, heard).run(List.copyOf(indicators));
  }

  /** Deletes one indicator. {@code DELETE /api/indicators/{id}}; {@code Ti.ReadWrite}. */
  public void delete(String id) { http.delete("indicators/{id}", id).permission(WRITE).quota(DELETE).send(); }

  /**
   * Deletes up to 500 indicators in one call; when one of them is unknown the service answers 404 and what became of the others is
   * for a new list to tell. {@code POST /api/indicators/BatchDelete}; {@code Ti.ReadWrite}.
   *
   * @throws IllegalArgumentException when there are none or too many
   */
  public void deleteOnce(List<String> ids) {
    http.post("indicators/BatchDelete").permission(WRITE).quota(DefenderQuotas.INDICATORS_BATCH_DELETE)
        .body(Map.of("IndicatorIds", Checks.some(ids, MAX_ITEMS, "indicators"))).repeatable().send();
  }

  /** Deletes any number of indicators, in calls of 500; stops at the first call that fails. {@code Ti.ReadWrite}. */
  public void deleteAll(Collection<String> ids) {
    List<String> all = new ArrayList<>(ids);
    for (int from = 0; from < all.size(); from += MAX_ITEMS) {
      deleteOnce(all.subList(from, Math.min(all.size(), from + MAX_ITEMS)));
    }
  }

  /** All reasons for which an indicator would be refused today. */
  List<String> problems(NewIndicator indicator) {
    List<String> problems = new ArrayList<>(indicator.problems());
    if (indicator.toMap().get("expirationTime") instanceof String end && !Instant.parse(end).isAfter(http.exchange().time().now())) {
      problems.add("It has expired already, at " + end + ".");
    }
    return problems;
  }
}
