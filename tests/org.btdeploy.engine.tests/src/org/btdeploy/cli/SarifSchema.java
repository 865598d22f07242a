package org.btdeploy.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;

import dev.harrel.jsonschema.Dialects;
import dev.harrel.jsonschema.FormatEvaluatorFactory;
import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import dev.harrel.jsonschema.providers.GsonNode;

/** The schema of SARIF 2.1.0 as its committee published it, sarif-schema-2.1.0.json beside this class. */
final class SarifSchema {
	private final Validator validator = new ValidatorFactory().withJsonNodeFactory(new GsonNode.Factory()).withDialect(new Dialects.Draft7Dialect())
		.withEvaluatorFactory(new FormatEvaluatorFactory(Set.of("date-time"))).createValidator();
	private final URI schema;

	SarifSchema() {
		try (InputStream in = SarifSchema.class.getResourceAsStream("sarif-schema-2.1.0.json")) {
			schema = validator.registerSchema(new String(in.readAllBytes(), StandardCharsets.UTF_8));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	List<String> errors(String json) {
		Validator.Result result = validator.validate(schema, json);
		return result.isValid() ? List.of() : result.getErrors().stream().map(error -> error.getInstanceLocation() + ": " + error.getError()).toList();
	}

	void assertValid(String json) {
		assertEquals(List.of(), errors(json));
	}
}
