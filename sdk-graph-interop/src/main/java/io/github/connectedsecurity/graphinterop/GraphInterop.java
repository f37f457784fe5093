package io.github.connectedsecurity.graphinterop;

import com.azure.core.credential.TokenCredential;
import com.microsoft.kiota.authentication.AccessTokenProvider;
import com.microsoft.kiota.authentication.AuthenticationProvider;
import com.microsoft.kiota.authentication.BaseBearerTokenAuthenticationProvider;
import com.microsoft.kiota.serialization.Parsable;
import com.microsoft.kiota.serialization.ParsableFactory;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.Map;
import java.util.function.Function;
import okhttp3.OkHttpClient;

/** The bridge between this SDK and an application that uses the Microsoft Graph SDK: its sign-in, its connections, its types. */
public final class GraphInterop {
  private GraphInterop() {}

  /**
   * Signs in with what the application has given to the Graph SDK. The provider goes on to decide which hosts get a token; for
   * services that it has none for, calls fail with a {@code CredentialException}.
   */
  public static TokenCredential credential(AuthenticationProvider provider) {
    return new ProviderCredential(provider instanceof BaseBearerTokenAuthenticationProvider bearer ? ProviderCredential.of(bearer.getAccessTokenProvider())
        : ProviderCredential.of(provider));
  }

  /** Signs in with a source of tokens of the Graph SDK; see {@link #credential(AuthenticationProvider)}. */
  public static TokenCredential credential(AccessTokenProvider provider) { return new ProviderCredential(ProviderCredential.of(provider)); }

  /**
   * A copy of a client of {@code GraphClientFactory} that {@code ClientOptions.Builder.transport} can use. It keeps the connections,
   * the proxy, TLS and the application's own interceptors. The Graph SDK's interceptors are left out: their retries and redirects
   * would come on top of this SDK's, and outside of the Graph SDK's own adapter the first retry ends in an error; their telemetry
   * would tell that the Graph SDK has sent what it has not.
   */
  public static OkHttpClient transport(OkHttpClient ofGraph) {
    OkHttpClient.Builder copy = ofGraph.newBuilder();
    copy.interceptors().removeIf(GraphInterop::isOfGraphSdk);
    copy.networkInterceptors().removeIf(GraphInterop::isOfGraphSdk);
    return copy.build();
  }

  /**
   * Makes an object of the Graph SDK from a model of this SDK.
   *
   * @param factory the type's {@code createFromDiscriminatorValue}
   */
  public static <T extends Parsable> GraphCopy<T> toGraph(JsonModel model, ParsableFactory<T> factory) { return GraphCopy.of(model, factory); }

  /**
   * Views an object of the Graph SDK as a model of this SDK. What the Graph SDK has dropped when it read the object, such as
   * members of enumerations newer than itself, is not there.
   *
   * @param view the model's {@code of}
   */
  public static <M extends JsonModel> M fromGraph(Parsable object, Function<Map<String, Object>, M> view) { return view.apply(KiotaJson.write(object)); }

  private static boolean isOfGraphSdk(Object interceptor) {
    String name = interceptor.getClass().getName();
    return name.startsWith("com.microsoft.kiota.") || name.startsWith("com.microsoft.graph.");
  }
}
