package io.github.connectedsecurity.emulator.internal;

import io.github.connectedsecurity.emulator.internal.Product.Parts;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** All products of the cloud but Microsoft Graph; a line each. */
public final class Products {
  private static final List<Function<Parts, Product>> ALL = List.of();

  private Products() {}

  /** Makes them over one tenant. */
  public static Stream<Product> over(Parts parts) { return ALL.stream().map(product -> product.apply(parts)); }
}
