package dev.beachhead.export;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A description of the addresses for programs, held against what they answer. It knows as much of OpenAPI as the description uses. */
final class ApiDescription {
    private final JsonNode root;
    private final List<String> problems = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();

    private ApiDescription(JsonNode root) {
        this.root = root;
    }

    static ApiDescription of(String yaml) {
        return new ApiDescription(JsonMapper.shared().valueToTree(new Yaml().load(yaml)));
    }

    JsonNode root() {
        return root;
    }

    /** What an answer holds that is not described, or is described otherwise. */
    List<String> problemsWith(JsonNode answer, String schema) {
        problems.clear();
        compare(answer, at("#/components/schemas/" + schema), schema, "$");
        return List.copyOf(problems);
    }

    /** What is described and was in none of the answers so far. */
    Set<String> neverSeen() {
        var described = new TreeSet<String>();
        root.at("/components/schemas")
                .properties()
                .forEach(schema -> collect(schema.getValue(), schema.getKey(), described));
        described.removeAll(seen);
        return described;
    }

    private static void collect(JsonNode schema, String name, Set<String> described) {
        schema.path("properties").properties().forEach(property -> {
            described.add(name + "." + property.getKey());
            collect(property.getValue(), name + "." + property.getKey(), described);
        });
    }

    private void compare(JsonNode value, JsonNode schema, String name, String path) {
        var reference = schema.path("$ref").asString("");
        if (!reference.isEmpty()) {
            compare(value, at(reference), reference.substring(reference.lastIndexOf('/') + 1), path);
        } else if (schema.has("oneOf")) {
            if (!value.isNull()) compare(value, schema.get("oneOf").get(0), name, path);
            else if (!schema.get("oneOf").get(1).path("type").asString("").equals("null"))
                problems.add(path + " is null");
        } else {
            compareType(value, schema, path);
            compareBounds(value, schema, path);
            if (value.isObject()) compareObject(value, schema, name, path);
            if (value.isArray()) value.forEach(item -> compare(item, schema.path("items"), name, path + "[]"));
        }
    }

    private void compareObject(JsonNode value, JsonNode schema, String name, String path) {
        schema.path("required").forEach(required -> {
            if (!value.has(required.asString())) problems.add(path + " lacks " + required.asString());
        });
        value.properties().forEach(field -> {
            var described = schema.path("properties").path(field.getKey());
            var more = schema.path("additionalProperties");
            var place = path + "." + field.getKey();
            seen.add(name + "." + field.getKey());
            if (!described.isMissingNode()) compare(field.getValue(), described, name + "." + field.getKey(), place);
            else if (!more.isMissingNode()) compare(field.getValue(), more, name, place);
            else problems.add(place + " is not described");
        });
    }

    private void compareType(JsonNode value, JsonNode schema, String path) {
        var types = new HashSet<String>();
        if (schema.path("type").isArray()) schema.get("type").forEach(type -> types.add(type.asString()));
        else types.add(schema.path("type").asString("nothing"));
        if (!types.contains(typeOf(value)) && !(types.contains("number") && value.isInt()))
            problems.add(path + " is " + typeOf(value) + ", described as " + types);
    }

    private void compareBounds(JsonNode value, JsonNode schema, String path) {
        if (schema.has("enum") && schema.get("enum").valueStream().noneMatch(value::equals))
            problems.add(path + " is " + value);
        if (!value.isNumber()) return;
        if (value.asDouble() < schema.path("minimum").asDouble(Double.NEGATIVE_INFINITY)
                || value.asDouble() > schema.path("maximum").asDouble(Double.POSITIVE_INFINITY))
            problems.add(path + " is " + value);
    }

    private static String typeOf(JsonNode value) {
        return switch (value.getNodeType()) {
            case OBJECT -> "object";
            case ARRAY -> "array";
            case STRING -> "string";
            case BOOLEAN -> "boolean";
            case NULL -> "null";
            case NUMBER -> value.isIntegralNumber() ? "integer" : "number";
            case BINARY, MISSING, POJO -> "nothing";
        };
    }

    private JsonNode at(String reference) {
        var there = root.at(reference.substring(1));
        if (there.isMissingNode()) throw new AssertionError("nothing at " + reference);
        return there;
    }
}
