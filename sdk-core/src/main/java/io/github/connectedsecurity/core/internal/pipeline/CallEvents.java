package io.github.connectedsecurity.core.internal.pipeline;

import io.github.connectedsecurity.core.CallObserver;
import io.github.connectedsecurity.core.CallObserver.Attempt;
import io.github.connectedsecurity.core.CallObserver.Ended;
import io.github.connectedsecurity.core.CallObserver.PageRead;
import io.github.connectedsecurity.core.CallObserver.Reason;
import io.github.connectedsecurity.core.CallObserver.Waited;
import io.github.connectedsecurity.core.http.ApiRequest;
import io.github.connectedsecurity.core.http.ApiResponse;
import java.time.Duration;

/** Tells an observer what happens to calls of one service. */
record CallEvents(CallObserver observer, String service) {
  static final CallEvents NONE = new CallEvents(CallObserver.NONE, "");

  void attempt(ApiRequest request, int number, Duration took, ApiResponse answer) {
    observer.attempt(new Attempt(service, request.toString(), number, answer.status(), took, answer.bytes().length,
        SafeText.requestId(answer.requestId()), ""));
  }

  void attempt(ApiRequest request, int number, Duration took, Throwable failure) {
    observer.attempt(new Attempt(service, request.toString(), number, 0, took, 0, "", failure.getClass().getSimpleName()));
  }

  void waited(ApiRequest request, Reason reason, Duration took) { observer.waited(new Waited(service, request.toString(), reason, took)); }

  void page(ApiRequest request, int number, int items, int warnings) {
    observer.page(new PageRead(service, request.toString(), number, items, warnings));
  }

  void ended(ApiRequest request, CallContext call, ApiResponse answer) {
    observer.call(new Ended(service, request.toString(), answer.status(), call.attempt(), call.elapsed(), call.waited(), answer.bytes().length, ""));
  }

  void ended(ApiRequest request, CallContext call, int status, Throwable failure) {
    observer.call(new Ended(service, request.toString(), status, call.attempt(), call.elapsed(), call.waited(), 0, failure.getClass().getSimpleName()));
  }
}
