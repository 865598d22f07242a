package org.btdeploy.edit.random;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Random;

import org.btdeploy.edit.value.WordRules;
import org.btdeploy.model.Deployment;
import org.btdeploy.model.words.WordFeature;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Arguments for operations: mostly sensible ones, and now and then what a user should not be able to enter. */
final class RandomValues {
	private static final List<String> NAMES = List.of("A", "B-1", "server", "on", "any", "tracking", "Über", "x_1", "SQL-1", "Data", "Main", "Sql", "Intranet");
	private static final List<String> BAD_NAMES = List.of("", "1", "a-", "a b", "a.b", "-", "a\ud800", "^a", "\"q\"");
	private static final List<String> TEXTS = List.of("x", "Two\nlines", "\"quoted\" \\ back", "// no comment", "ü€", "tab\t", "}", "\ud800", "");
	private static final List<String> PORTS = List.of("80", "443, 8080", "1000-2000,1433", "any", "0", "70000", "5-4", "x", "", "1,,2");
	private static final List<String> DATES = List.of("2027-03-31", "2028-02-29", "2027-02-29", "soon", "10000-01-01");

	private final Random random;
	private final List<EObject> elements = new ArrayList<>();

	RandomValues(Random random, Deployment deployment) {
		this.random = random;
		elements.add(deployment);
		for (Iterator<EObject> all = deployment.eAllContents(); all.hasNext();) {
			elements.add(all.next());
		}
	}

	int size() {
		return elements.size();
	}

	<T> T one(List<T> list) {
		return list.get(random.nextInt(list.size()));
	}

	EObject element() {
		return one(elements);
	}

	/** An element of the type, null if there is none. */
	<T> T element(Class<T> type) {
		List<T> fitting = elements.stream().filter(type::isInstance).map(type::cast).toList();
		return fitting.isEmpty() ? null : one(fitting);
	}

	String name() {
		return random.nextInt(4) == 0 ? one(BAD_NAMES) : random.nextBoolean() ? one(NAMES) : one(NAMES) + random.nextInt(30);
	}

	/** A value for the feature, a list for many-valued ones. */
	Object value(EClass type, EStructuralFeature feature) {
		if (random.nextInt(8) == 0) {
			return random.nextBoolean() ? null : random.nextInt(5);
		}
		if (feature.getName().equals("ports")) {
			return one(PORTS);
		}
		if (!feature.isMany()) {
			return single(type, feature);
		}
		List<Object> values = new ArrayList<>();
		for (int i = random.nextInt(4); i >= 0; i--) {
			values.add(single(type, feature));
		}
		return values;
	}

	Object single(EClass type, EStructuralFeature feature) {
		if (feature instanceof EReference reference) {
			Object target = random.nextInt(10) == 0 ? element() : element(reference.getEReferenceType().getInstanceClass());
			return target == null ? element() : target;
		}
		WordFeature words = WordRules.feature(type, feature);
		if (words != null) {
			return random.nextInt(6) == 0 ? one(List.of("nonsense", "\"own\"", "\"half", "\"a\\\"b\"")) : one(List.copyOf(words.words()));
		}
		if (feature.getEType() instanceof EEnum enumeration) {
			return one(enumeration.getELiterals()).getInstance();
		}
		return switch (feature.getName()) {
			case "until" -> one(DATES);
			case "rule" -> one(List.of("SEC-001", "HA-010", "not one"));
			case "partners" -> random.nextInt(40) - 2;
			case "name" -> name();
			default -> feature.getEType().getInstanceClass() == boolean.class ? random.nextBoolean() : one(TEXTS);
		};
	}
}
