package io.github.connectedsecurity.office365management;

import io.github.connectedsecurity.core.http.ApiRequest;
import io.github.connectedsecurity.core.http.ApiResponse;
import io.github.connectedsecurity.core.http.Exchange;

/** Tells on every request, links included, which company wrote the application: the rest share one small quota. */
final class PublisherMark extends ForwardingExchange {
  static final String PARAMETER = "PublisherIdentifier";

  private final String scope;
  private final String publisher;

  PublisherMark(Exchange next, String scope, String publisher) {
    super(next);
    this.scope = scope;
    this.publisher = publisher;
  }

  @Override
  public ApiResponse send(ApiRequest request) {
    boolean needed = request.operation().scope().equals(scope) && !request.query().containsKey(PARAMETER);
    return next().send(needed ? request.withQuery(PARAMETER, publisher) : request);
  }
}
