package io.github.connectedsecurity.graphsecurity;

import io.github.connectedsecurity.core.paging.Paged;
import io.github.connectedsecurity.core.query.ODataQuery;
import io.github.connectedsecurity.graphsecurity.model.intelligence.Article;
import io.github.connectedsecurity.graphsecurity.model.intelligence.ArticleIndicator;
import java.util.function.Consumer;

/** Reports of Microsoft's researchers on threats, with the indicators that belong to them. */
public final class Articles {
  private final GraphDoor door;

  Articles(GraphDoor door) { this.door = door; }

  /** Lists all reports, newest first. {@code GET /security/threatIntelligence/articles}; {@code ThreatIntelligence.Read.All}. */
  public Paged<Article> list() { return list(q -> {}); }

  /** Lists all reports, newest first, as a query asks for. {@code GET /security/threatIntelligence/articles}; {@code ThreatIntelligence.Read.All}. */
  public Paged<Article> list(Consumer<ODataQuery> query) {
    return door.list(IntelligenceFields.ARTICLE_RULES, query, Article::of, "security/threatIntelligence/articles");
  }

  /** Reads one report. {@code GET /security/threatIntelligence/articles/{id}}; {@code ThreatIntelligence.Read.All}. */
  public Article get(String id) { return door.get("security/threatIntelligence/articles/{id}", id).as(Article::of); }

  /** Lists the indicators of one report. {@code GET /security/threatIntelligence/articles/{id}/indicators}; {@code ThreatIntelligence.Read.All}. */
  public Paged<ArticleIndicator> indicators(String id) { return indicators(id, q -> {}); }

  /**
   * Lists the indicators of one report, as a query asks for.
   * {@code GET /security/threatIntelligence/articles/{id}/indicators}; {@code ThreatIntelligence.Read.All}.
   */
  public Paged<ArticleIndicator> indicators(String id, Consumer<ODataQuery> query) {
    return door.list(IntelligenceFields.INDICATOR_RULES, query, ArticleIndicator::of, "security/threatIntelligence/articles/{id}/indicators", id);
  }

  /** Lists the indicators of all reports. {@code GET /security/threatIntelligence/articleIndicators}; {@code ThreatIntelligence.Read.All}. */
  public Paged<ArticleIndicator> allIndicators() { return allIndicators(q -> {}); }

  /**
   * Lists the indicators of all reports, as a query asks for.
   * {@code GET /security/threatIntelligence/articleIndicators}; {@code ThreatIntelligence.Read.All}.
   */
  public Paged<ArticleIndicator> allIndicators(Consumer<ODataQuery> query) {
    return door.list(IntelligenceFields.INDICATOR_RULES, query, ArticleIndicator::of, "security/threatIntelligence/articleIndicators");
  }

  /** Reads one indicator of a report. {@code GET /security/threatIntelligence/articleIndicators/{id}}; {@code ThreatIntelligence.Read.All}. */
  public ArticleIndicator indicator(String id) { return door.get("security/threatIntelligence/articleIndicators/{id}", id).as(ArticleIndicator::of); }
}
