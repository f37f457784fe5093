package io.github.connectedsecurity.core.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** An OData schema: the types, properties and enumerations of a CSDL document, with all names in full. */
public final class Csdl {
  private record Type(String base, Map<String, String> properties) {}

  private final Map<String, Type> types = new LinkedHashMap<>();
  private final Map<String, Map<String, Long>> enums = new LinkedHashMap<>();
  private final Map<String, String> aliases = new LinkedHashMap<>();

  private Csdl() {}

  /** Reads a document. */
  public static Csdl read(Path file) {
    Csdl csdl = new Csdl();
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    try (var in = Files.newInputStream(file)) {
      csdl.read(factory.createXMLStreamReader(in));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (XMLStreamException e) {
      throw new IllegalArgumentException("The schema is no well-formed XML.", e);
    }
    return csdl;
  }

  /** A type's properties with their types, inherited ones first; a list is {@code Collection(…)}. */
  public Map<String, String> properties(String type) {
    Map<String, String> all = new LinkedHashMap<>();
    Type found = types.get(type);
    if (found != null) {
      all.putAll(properties(found.base()));
      all.putAll(found.properties());
    }
    return all;
  }

  /** The types that derive directly from this one. */
  public List<String> derivedFrom(String base) {
    return types.entrySet().stream().filter(type -> type.getValue().base().equals(base)).map(Map.Entry::getKey).toList();
  }

  /** The members of an enumeration in the order of their numbers; empty when the name is none. */
  public Optional<List<String>> members(String enumeration) {
    return Optional.ofNullable(enums.get(enumeration))
        .map(members -> members.entrySet().stream().sorted(Map.Entry.comparingByValue()).map(Map.Entry::getKey).toList());
  }

  private void read(XMLStreamReader xml) throws XMLStreamException {
    String namespace = "";
    Map<String, String> properties = new LinkedHashMap<>();
    Map<String, Long> members = new LinkedHashMap<>();
    while (xml.hasNext()) {
      if (xml.next() != XMLStreamConstants.START_ELEMENT) {
        continue;
      }
      String name = attribute(xml, "Name");
      switch (xml.getLocalName()) {
        case "Schema" -> {
          namespace = attribute(xml, "Namespace");
          // Several schemas call themselves "self": names are resolved while their own schema is read.
          aliases.put(attribute(xml, "Alias"), namespace);
        }
        case "EntityType", "ComplexType" -> {
          properties = new LinkedHashMap<>();
          types.put(namespace + "." + name, new Type(full(attribute(xml, "BaseType")), properties));
        }
        case "EnumType" -> {
          members = new LinkedHashMap<>();
          enums.put(namespace + "." + name, members);
        }
        case "Property", "NavigationProperty" -> properties.put(name, full(attribute(xml, "Type")));
        case "Member" -> members.put(name, Long.valueOf(attribute(xml, "Value")));
        default -> {}
      }
    }
  }

  private String full(String name) {
    if (name.startsWith("Collection(")) {
      return "Collection(" + full(name.substring(11, name.length() - 1)) + ")";
    }
    int dot = name.lastIndexOf('.');
    return dot < 0 ? name : aliases.getOrDefault(name.substring(0, dot), name.substring(0, dot)) + name.substring(dot);
  }

  private static String attribute(XMLStreamReader xml, String name) {
    String value = xml.getAttributeValue(null, name);
    return value == null ? "" : value;
  }
}
