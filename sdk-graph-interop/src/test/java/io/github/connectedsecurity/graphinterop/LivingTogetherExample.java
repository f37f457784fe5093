package io.github.connectedsecurity.graphinterop;

import com.azure.core.credential.TokenCredential;
import com.microsoft.graph.core.requests.GraphClientFactory;
import com.microsoft.graph.models.security.AlertStatus;
import com.microsoft.graph.serviceclient.GraphServiceClient;
import com.microsoft.kiota.authentication.BaseBearerTokenAuthenticationProvider;
import io.github.connectedsecurity.core.ClientOptions;
import io.github.connectedsecurity.graphsecurity.GraphSecurityClient;
import io.github.connectedsecurity.graphsecurity.model.Alert;
import java.util.List;
import java.util.Objects;
import okhttp3.OkHttpClient;

/** What the guide shows. */
final class LivingTogetherExample {
  private LivingTogetherExample() {}

  static GraphSecurityClient shareCredential(TokenCredential credential) {
    GraphServiceClient graph = new GraphServiceClient(credential);
    Objects.requireNonNull(graph.users());
    return GraphSecurityClient.create(ClientOptions.builder().credential(credential).build());
  }

  static GraphSecurityClient shareProvider(BaseBearerTokenAuthenticationProvider provider) {
    ClientOptions options = ClientOptions.builder()
        .credential(GraphInterop.credential(provider))
        .build();
    return GraphSecurityClient.create(options);
  }

  static GraphSecurityClient shareConnections(TokenCredential credential) {
    OkHttpClient ofGraph = GraphClientFactory.create().build();
    ClientOptions options = ClientOptions.builder()
        .credential(credential)
        .transport(GraphInterop.transport(ofGraph))
        .build();
    return GraphSecurityClient.create(options);
  }

  static Alert thereAndBack(Alert alert) {
    GraphCopy<com.microsoft.graph.models.security.Alert> copy =
        GraphInterop.toGraph(alert, com.microsoft.graph.models.security.Alert::createFromDiscriminatorValue);
    copy.value().setStatus(AlertStatus.Resolved); // your code that knows the Graph SDK's types
    List<String> notHeld = copy.notHeld(); // such as $.severity, when it is newer than the Graph SDK
    Alert changed = copy.back(Alert::of); // with the new status, and nothing lost
    return notHeld.isEmpty() ? changed : alert;
  }

  static Alert fromTheirs(com.microsoft.graph.models.security.Alert theirs) {
    Alert ours = GraphInterop.fromGraph(theirs, Alert::of);
    return ours;
  }
}
