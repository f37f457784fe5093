package io.github.connectedsecurity.core.internal.pipeline;

import io.github.connectedsecurity.core.http.ApiRequest;
import io.github.connectedsecurity.core.http.ApiResponse;

/** One station of a request's way; each wraps the next. */
interface Step {
  ApiResponse send(ApiRequest request, CallContext call);
}
