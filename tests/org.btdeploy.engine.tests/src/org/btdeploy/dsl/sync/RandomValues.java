package org.btdeploy.dsl.sync;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.btdeploy.dsl.print.Form;
import org.btdeploy.dsl.print.Phrase;
import org.btdeploy.model.DeploymentFactory;
import org.btdeploy.model.NamedElement;
import org.btdeploy.model.PortRange;
import org.btdeploy.model.naming.NameTable;
import org.btdeploy.model.words.WordFeature;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Random values for the features of elements, awkward ones among them. */
final class RandomValues {
	private static final String[] NAMES = { "server", "on", "any", "tracking", "group", "Main", "X", "Y-1", "Größe", "漢字", "_a", "deployment", "in", "Z9", "receive", "Alpha", "Beta-2", "http" };
	private static final String[] TEXTS = { "", "plain", "two\nlines", "quote \" and \\ and // no comment", "/* nor this */", "tab\tCRLF\r\n", "漢字 «Ü»", "{ }", "x, y" };
	private static final String[] QUOTED = { "\"odd thing\"", "\"a \\\" b\"", "\"// x\"", "\"\"" };

	private final Random random;

	RandomValues(Random random) {
		this.random = random;
	}

	String name() {
		return pick(NAMES) + (random.nextBoolean() ? "" : Integer.toString(random.nextInt(50)));
	}

	/** Gives the phrase a random value; does nothing if there is no possible one. */
	@SuppressWarnings("unchecked")
	void set(EObject element, Phrase phrase, NameTable names) {
		EStructuralFeature feature = phrase.feature();
		if (phrase.any() != null) {
			boolean any = random.nextInt(3) == 0;
			element.eUnset(feature);
			element.eSet(phrase.any(), any);
			if (any) {
				return;
			}
		}
		if (phrase.list()) {
			List<Object> values = new ArrayList<>();
			for (int i = random.nextInt(3); i >= 0; i--) {
				Object value = one(element, phrase, names);
				if (value != null && (!feature.isUnique() || !values.contains(value))) {
					values.add(value);
				}
			}
			if (!values.isEmpty()) {
				((List<Object>) element.eGet(feature)).clear();
				((List<Object>) element.eGet(feature)).addAll(values);
			}
			return;
		}
		Object value = one(element, phrase, names);
		if (value != null) {
			element.eSet(feature, value);
		} else if (phrase.any() != null) {
			element.eSet(phrase.any(), true);
		}
	}

	/** @return one value that fits the phrase, null if there is none */
	Object one(EObject element, Phrase phrase, NameTable names) {
		return switch (phrase.form()) {
			case NAME -> name();
			case STRING -> pick(TEXTS);
			case WORD -> phrase.feature().getName().equals("rule") ? pick("SEC-001", "HA-009", "any") : word(element, phrase);
			case WORD_OR_STRING -> random.nextInt(4) == 0 ? pick(QUOTED) : word(element, phrase);
			case REFERENCE, REFERENCE_OR_ANY -> reference((EReference) phrase.feature(), names);
			case PORTS -> port();
			case NUMBER -> random.nextInt(1000);
			case DATE -> "20" + (10 + random.nextInt(80)) + "-0" + (1 + random.nextInt(9)) + "-1" + random.nextInt(10);
			case KEYWORD -> keyword((EEnum) phrase.feature().getEType());
			case FLAG -> true;
			case CHILDREN -> throw new IllegalArgumentException(Form.CHILDREN.name());
		};
	}

	private String word(EObject element, Phrase phrase) {
		for (WordFeature feature : WordFeature.of(element.eClass())) {
			if (feature.attribute() == phrase.feature()) {
				return new ArrayList<>(feature.words()).get(random.nextInt(feature.words().size()));
			}
		}
		throw new IllegalStateException(phrase.toString());
	}

	private Object reference(EReference reference, NameTable names) {
		List<NamedElement> fitting = new ArrayList<>();
		for (NamedElement element : names.elements()) {
			if (reference.getEReferenceType().isInstance(element) && element.eContainer() != null) {
				fitting.add(element);
			}
		}
		return fitting.isEmpty() ? null : fitting.get(random.nextInt(fitting.size()));
	}

	private PortRange port() {
		PortRange range = DeploymentFactory.eINSTANCE.createPortRange();
		range.setLow(random.nextInt(1000));
		if (random.nextInt(3) == 0) {
			range.setHigh(1000 + random.nextInt(60000));
		}
		return range;
	}

	private Object keyword(EEnum type) {
		return type.getELiterals().get(random.nextInt(type.getELiterals().size())).getInstance();
	}

	private String pick(String... values) {
		return values[random.nextInt(values.length)];
	}
}
