package io.github.connectedsecurity.core;

import com.azure.core.credential.TokenCredential;
import com.azure.core.http.HttpClient;
import com.azure.identity.AadCredentialBuilderBase;
import com.azure.identity.AzureCliCredentialBuilder;
import com.azure.identity.ClientCertificateCredentialBuilder;
import com.azure.identity.ClientSecretCredentialBuilder;
import com.azure.identity.DefaultAzureCredentialBuilder;
import com.azure.identity.DeviceCodeCredentialBuilder;
import com.azure.identity.ManagedIdentityCredentialBuilder;
import com.azure.identity.OnBehalfOfCredentialBuilder;
import com.azure.identity.WorkloadIdentityCredentialBuilder;
import io.github.connectedsecurity.core.errors.CredentialException;
import io.github.connectedsecurity.core.internal.auth.IdentityTransport;
import java.net.URI;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * The usual credentials of azure-identity with a cloud's authority filled in, and with the HTTP stack of the SDK. Nothing is
 * added to them: their own retries stay, and their builders, which take the same settings, do just as well.
 *
 * <pre>{@code
 * ClientOptions options = ClientOptions.builder()
 *     .cloud(Cloud.US_GOV_HIGH)
 *     .credential(Credentials.in(Cloud.US_GOV_HIGH).clientSecret(tenantId, clientId, secret))
 *     .build();
 * }</pre>
 */
public final class Credentials {
  private static final Set<String> KNOWN_AUTHORITIES = Set.of("login.microsoftonline.com", "login.microsoftonline.us", "login.chinacloudapi.cn");

  private final Cloud cloud;
  private final HttpClient http;

  Credentials(Cloud cloud, HttpClient http) {
    this.cloud = cloud;
    this.http = http;
  }

  /** Credentials whose tokens come from the authority of this cloud. */
  public static Credentials in(Cloud cloud) { return new Credentials(cloud, IdentityTransport.get()); }

  /** An application with a client secret. */
  public TokenCredential clientSecret(String tenantId, String clientId, String secret) {
    return aad(new ClientSecretCredentialBuilder(), tenantId, clientId).clientSecret(secret).build();
  }

  /**
   * An application with a certificate and its private key.
   *
   * @param file a PKCS #12 file when its name ends in {@code .pfx} or {@code .p12}, else a PEM file with both
   */
  public TokenCredential clientCertificate(String tenantId, String clientId, Path file) { return certificate(tenantId, clientId, file).build(); }

  /** An application with a certificate in a file that has a password. */
  public TokenCredential clientCertificate(String tenantId, String clientId, Path file, String password) {
    return certificate(tenantId, clientId, file).clientCertificatePassword(password).build();
  }

  /** The identity that Azure has given to this machine, function or cluster. */
  public TokenCredential managedIdentity() { return new ManagedIdentityCredentialBuilder().httpClient(http).build(); }

  /** One of the identities that a person has assigned to this machine, function or cluster. */
  public TokenCredential managedIdentity(String clientId) { return new ManagedIdentityCredentialBuilder().httpClient(http).clientId(clientId).build(); }

  /** A workload outside of Azure, or in Kubernetes, that shows a token of its platform, read anew from the file each time. */
  public TokenCredential workloadIdentity(String tenantId, String clientId, Path tokenFile) {
    return aad(new WorkloadIdentityCredentialBuilder(), tenantId, clientId).tokenFilePath(tokenFile.toString()).build();
  }

  /** A person who signs in with a browser on whatever device; blocks the first call until that has happened. */
  public TokenCredential deviceCode(String tenantId, String clientId, Consumer<DeviceCode> prompt) {
    return aad(new DeviceCodeCredentialBuilder(), tenantId, clientId)
        .challengeConsumer(code -> prompt.accept(new DeviceCode(code.getUserCode(), URI.create(code.getVerificationUrl()), code.getExpiresOn()
            .toInstant(), code.getMessage())))
        .build();
  }

  /** A person who has called this application with an access token, which is exchanged for one of the service's. */
  public TokenCredential onBehalfOf(String tenantId, String clientId, String secret, String userToken) {
    return aad(new OnBehalfOfCredentialBuilder(), tenantId, clientId).clientSecret(secret).userAssertion(userToken).build();
  }

  /** Whoever is signed in to the Azure CLI on this machine. */
  public TokenCredential azureCli() { return new AzureCliCredentialBuilder().httpClient(http).build(); }

  /** The first of azure-identity's sources that works here: environment, workload and managed identity, developers' tools. */
  public TokenCredential defaultChain() {
    DefaultAzureCredentialBuilder builder = new DefaultAzureCredentialBuilder().httpClient(http).authorityHost(cloud.authority().toString());
    return (isKnown() ? builder : builder.disableInstanceDiscovery()).build();
  }

  /**
   * An application described by environment variables: {@code AZURE_TENANT_ID} and {@code AZURE_CLIENT_ID}, with
   * {@code AZURE_CLIENT_SECRET}, with {@code AZURE_CLIENT_CERTIFICATE_PATH} (and {@code AZURE_CLIENT_CERTIFICATE_PASSWORD}), or
   * with {@code AZURE_FEDERATED_TOKEN_FILE}.
   *
   * @throws CredentialException when one is missing, naming it
   */
  public TokenCredential fromEnvironment() { return from(System.getenv()); }

  TokenCredential from(Map<String, String> environment) {
    String tenant = environment.getOrDefault("AZURE_TENANT_ID", "");
    String client = environment.getOrDefault("AZURE_CLIENT_ID", "");
    String secret = environment.getOrDefault("AZURE_CLIENT_SECRET", "");
    String certificate = environment.getOrDefault("AZURE_CLIENT_CERTIFICATE_PATH", "");
    String password = environment.getOrDefault("AZURE_CLIENT_CERTIFICATE_PASSWORD", "");
    String tokenFile = environment.getOrDefault("AZURE_FEDERATED_TOKEN_FILE", "");
    require("AZURE_TENANT_ID", tenant);
    require("AZURE_CLIENT_ID", client);
    if (!secret.isBlank()) {
      return clientSecret(tenant, client, secret);
    }
    if (!certificate.isBlank()) {
      return password.isEmpty() ? clientCertificate(tenant, client, Path.of(certificate)) : clientCertificate(tenant, client, Path.of(certificate), password);
    }
    require("AZURE_CLIENT_SECRET (or AZURE_CLIENT_CERTIFICATE_PATH, or AZURE_FEDERATED_TOKEN_FILE)", tokenFile);
    return workloadIdentity(tenant, client, Path.of(tokenFile));
  }

  private static void require(String name, String value) {
    if (value.isBlank()) {
      throw new CredentialException("The environment variable " + name + " is not set, so no credential can be made from the environment.");
    }
  }

  private ClientCertificateCredentialBuilder certificate(String tenantId, String clientId, Path file) {
    ClientCertificateCredentialBuilder builder = aad(new ClientCertificateCredentialBuilder(), tenantId, clientId);
    String name = file.toString().toLowerCase(Locale.ROOT);
    return name.endsWith(".pfx") || name.endsWith(".p12") ? builder.pfxCertificate(file.toString()) : builder.pemCertificate(file.toString());
  }

  private <B extends AadCredentialBuilderBase<B>> B aad(B builder, String tenantId, String clientId) {
    B filled = builder.httpClient(http).authorityHost(cloud.authority().toString()).tenantId(tenantId).clientId(clientId);
    // Otherwise the worldwide sign-in service would be asked whether the authority of a cloud of one's own is genuine.
    return isKnown() ? filled : filled.disableInstanceDiscovery();
  }

  private boolean isKnown() { return KNOWN_AUTHORITIES.contains(cloud.authority().getHost()); }

  @Override
  public String toString() { return "Credentials[" + cloud.name() + "]"; }
}
