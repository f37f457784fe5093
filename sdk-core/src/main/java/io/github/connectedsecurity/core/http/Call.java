package io.github.connectedsecurity.core.http;

import io.github.connectedsecurity.core.Quota;
import io.github.connectedsecurity.core.Retirement;
import io.github.connectedsecurity.core.ServiceEndpoint;
import io.github.connectedsecurity.core.errors.InvalidDataException;
import io.github.connectedsecurity.core.errors.RetiredEndpointException;
import io.github.connectedsecurity.core.json.Json;
import io.github.connectedsecurity.core.paging.NextPage;
import io.github.connectedsecurity.core.paging.Paged;
import io.github.connectedsecurity.core.query.ODataQuery;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** One call on its way: filled by its methods, sent by {@link #send}, {@link #as}, {@link #list}, or by reading {@link #paged}. */
public final class Call {
  private final Exchange exchange;
  private final ServiceEndpoint endpoint;
  private final RequestOptions options;
  private ApiRequest request;

  Call(Exchange exchange, ServiceEndpoint endpoint, RequestOptions options, ApiRequest request) {
    this.exchange = exchange;
    this.endpoint = endpoint;
    this.options = options;
    this.request = request;
  }

  /** Adds a query parameter; its value is encoded. */
  public Call query(String name, Object value) {
    request = request.withQuery(name, value.toString());
    return this;
  }

  /** Adds what an OData query asks for. */
  public Call query(ODataQuery query) {
    query.parameters().forEach(this::query);
    return this;
  }

  /** Adds a header that belongs to the operation; several {@code Prefer} become one. */
  public Call header(String name, String value) {
    request = request.withHeader(name, value);
    return this;
  }

  /** Sets the body: a {@code JsonBody}, a model, or maps and lists of plain values. */
  public Call body(Object body) { return body(Json.bytes(body), ApiRequest.Content.JSON); }

  /** Sets a body that is not JSON. */
  public Call body(byte[] bytes, String type) {
    request = request.withContent(new ApiRequest.Content(bytes, type));
    return this;
  }

  /** Names the least permission that the operation needs, for the message of a refusal (403). */
  public Call permission(String name) { return operation(operation -> operation.withPermission(name)); }

  /**
   * Names a published limit that the operation counts towards; several add up. Calls are held back rather than refused, and wait
   * together when the service throttles one of them. {@link Quota#group} is for limits that are not published.
   */
  public Call quota(Quota limit) { return operation(operation -> operation.withQuota(limit)); }

  /**
   * Marks an operation that the service has retired: refused here, unless the client allows it.
   *
   * @throws RetiredEndpointException unless {@link RequestOptions#allowRetired()} is set
   */
  public Call retired(Retirement end) {
    if (!options.retiredAllowed()) {
      throw new RetiredEndpointException(end);
    }
    return this;
  }

  /**
   * Marks a POST or PATCH whose repetition does no harm, so that it is retried like a reading call. Without the mark it is sent
   * once, and a failure after that ends in {@code OutcomeUnknownException}.
   */
  public Call repeatable() { return operation(Operation::asRepeatable); }

  /** Gives the operation a limit of its own, unless the caller has set one. */
  public Call deadline(Duration limit) {
    request = options.deadline().isPresent() ? request : request.withDeadline(limit);
    return this;
  }

  /** Sends the call for its answer alone. */
  public ApiResponse send() { return exchange.send(request); }

  /** Sends the call and hands over the body. */
  public byte[] bytes() { return send().bytes(); }

  /**
   * Sends the call and views the answer's object.
   *
   * @throws InvalidDataException when the answer is empty or no object
   */
  public <T> T as(Function<Map<String, Object>, T> view) {
    ApiResponse answer = asking(Operation.Answer.OBJECT).send();
    if (answer.isEmpty()) {
      throw new InvalidDataException(request + " was answered with " + answer.status() + " and nothing where an object was expected.");
    }
    return view.apply(answer.json());
  }

  /** Sends the call and views the answer's object, if there is one (some operations answer 204). */
  public <T> Optional<T> asOptional(Function<Map<String, Object>, T> view) {
    ApiResponse answer = asking(Operation.Answer.OBJECT_OR_NOTHING).send();
    return answer.isEmpty() ? Optional.empty() : Optional.of(view.apply(answer.json()));
  }

  /** Sends the call and views the whole collection that one answer holds. */
  public <T> List<T> list(Function<Map<String, Object>, T> view) { return paged(view).stream().toList(); }

  /** Reads a collection page by page; nothing is sent before the first item is asked for. */
  public <T> Paged<T> paged(Function<Map<String, Object>, T> view) { return paged(NextPage.odata(), view); }

  /** Reads a collection whose pages are chained in another way. */
  public <T> Paged<T> paged(NextPage next, Function<Map<String, Object>, T> view) {
    return new Paged<>(exchange, asking(Operation.Answer.PAGE).request, next, link -> Urls.trusted(endpoint.root(), endpoint.otherHosts(), link), view);
  }

  private Call asking(Operation.Answer answer) { return operation(operation -> operation.withAnswer(answer)); }

  private Call operation(UnaryOperator<Operation> change) {
    request = request.withOperation(change.apply(request.operation()));
    return this;
  }
}
