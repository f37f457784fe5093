package io.github.connectedsecurity.core;

import java.net.URI;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A cloud of Microsoft's with its hosts, its authority and the audiences of its tokens, service by service. The well-known
 * ones are constants; others are built, as the emulator does.
 */
public final class Cloud {
  /** The worldwide cloud. */
  public static final Cloud PUBLIC = Clouds.worldwide();
  /** US Government Community Cloud: the worldwide Entra ID and Azure, with government hosts of some services. */
  public static final Cloud US_GOV_GCC = Clouds.governmentGcc();
  /** US Government GCC High, with Azure Government. */
  public static final Cloud US_GOV_HIGH = Clouds.governmentHigh();
  /** US Department of Defense, with Azure Government. */
  public static final Cloud US_GOV_DOD = Clouds.governmentDod();
  /** China, operated by 21Vianet; no Defender service and no Graph security API exist there. */
  public static final Cloud CHINA = Clouds.china();

  private final String name;
  private final URI authority;
  private final Map<Service, ServiceEndpoint> services;

  private Cloud(Builder builder) {
    this.name = builder.name;
    this.authority = builder.authority;
    this.services = Collections.unmodifiableMap(new LinkedHashMap<>(builder.services));
  }

  /** Starts a cloud of one's own, without any service. */
  public static Builder builder(String name, URI authority) { return new Builder(name, authority); }

  /** A copy to change, such as for a preview host. */
  public Builder toBuilder() {
    Builder copy = new Builder(name, authority);
    copy.services.putAll(services);
    return copy;
  }

  /** The name that error messages show. */
  public String name() { return name; }

  /** Where credentials ask for tokens, such as {@code https://login.microsoftonline.com}. */
  public URI authority() { return authority; }

  /** Where a service lives in this cloud; empty when it does not exist here. */
  public Optional<ServiceEndpoint> find(Service service) { return Optional.ofNullable(services.get(service)); }

  /**
   * Where a service lives in this cloud.
   *
   * @throws IllegalArgumentException when the service does not exist here
   */
  public ServiceEndpoint endpoint(Service service) {
    return find(service).orElseThrow(() -> new IllegalArgumentException("The cloud '" + name + "' has no " + service.name() + "."));
  }

  /** The services of this cloud. */
  public Set<Service> services() { return services.keySet(); }

  @Override
  public String toString() { return "Cloud[" + name + "]"; }

  /** Collects the services of a cloud. */
  public static final class Builder {
    private final String name;
    private final URI authority;
    private final Map<Service, ServiceEndpoint> services = new LinkedHashMap<>();

    private Builder(String name, URI authority) {
      this.name = name;
      this.authority = authority;
      Origins.requireSafe(authority);
    }

    /** Adds or replaces a service. */
    public Builder service(Service service, ServiceEndpoint endpoint) {
      services.put(service, endpoint);
      return this;
    }

    /** Adds or replaces a service with one host. */
    public Builder service(Service service, URI root, String scope) { return service(service, new ServiceEndpoint(root, scope, List.of())); }

    /** Builds the cloud. */
    public Cloud build() { return new Cloud(this); }
  }
}
