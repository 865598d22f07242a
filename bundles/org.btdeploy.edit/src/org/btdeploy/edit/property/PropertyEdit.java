package org.btdeploy.edit.property;

import java.util.ArrayList;
import java.util.List;

import org.btdeploy.edit.Messages;
import org.btdeploy.edit.Operation;
import org.btdeploy.edit.Refusal;
import org.btdeploy.edit.compose.Sequence;
import org.btdeploy.edit.rename.RenameElement;
import org.btdeploy.edit.set.SetFeature;
import org.btdeploy.model.NamedElement;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Turns what a user typed or chose for a property into an edit of the elements, one for all of them. */
public final class PropertyEdit {
	private PropertyEdit() {
	}

	/**
	 * @param text as {@link PropertyText} gives it; empty takes the value away
	 * @return the operation, which is refused where the text means nothing; null if all elements have that value already
	 */
	public static Operation set(Property property, List<? extends EObject> elements, String text) {
		List<Operation> edits = new ArrayList<>();
		for (EObject element : elements) {
			if (!PropertyText.of(property, element).equals(text)) {
				Operation edit = set(property, element, text);
				Refusal refusal = edit.refusal();
				if (refusal == null || !refusal.equals(Refusal.of("SetFeature_same"))) {
					edits.add(edit);
				}
			}
		}
		if (edits.size() < 2) {
			return edits.isEmpty() ? null : edits.get(0);
		}
		return Sequence.of(Messages.get("PropertyEdit_several", property.label(), edits.size()), edits);
	}

	private static Operation set(Property property, EObject element, String text) {
		EStructuralFeature feature = PropertyText.feature(property, element);
		String stripped = text.strip();
		if (property.any() != null && (stripped.equals(Property.ANY) || stripped.isEmpty() && PropertyText.isAny(property, element))) {
			return new SetFeature(element, element.eClass().getEStructuralFeature(property.any().getName()), !stripped.isEmpty());
		}
		return switch (property.kind()) {
			case NAME -> new RenameElement((NamedElement) element, stripped);
			case FLAG -> new SetFeature(element, feature, stripped.equals(PropertyText.ON));
			case NUMBER -> number(element, feature, stripped);
			case PORTS -> new SetFeature(element, feature, stripped);
			case WORD -> feature.getEType() instanceof EEnum literals ? literal(element, feature, literals, stripped) : new SetFeature(element, feature, stripped);
			case WORDS -> new SetFeature(element, feature, ListText.split(stripped));
			case ELEMENT, ELEMENTS -> reference(element, (EReference) feature, stripped);
			default -> new SetFeature(element, feature, text);
		};
	}

	private static Operation number(EObject element, EStructuralFeature feature, String text) {
		try {
			return new SetFeature(element, feature, text.isEmpty() ? null : Integer.valueOf(text));
		} catch (NumberFormatException e) {
			return new RefusedEdit(Refusal.of("PropertyEdit_number", text));
		}
	}

	private static Operation literal(EObject element, EStructuralFeature feature, EEnum literals, String text) {
		EEnumLiteral literal = literals.getEEnumLiteralByLiteral(text);
		boolean unknown = literal == null && !text.isEmpty();
		return unknown ? new RefusedEdit(Refusal.of("PropertyEdit_word", text)) : new SetFeature(element, feature, literal == null ? null : literal.getInstance());
	}

	private static Operation reference(EObject element, EReference feature, String text) {
		NamedTargets targets = new NamedTargets(element, feature);
		List<EObject> found = new ArrayList<>();
		for (String name : ListText.split(text)) {
			EObject target = targets.find(name);
			if (target == null) {
				return new RefusedEdit(targets.unknown(name));
			}
			found.add(target);
		}
		if (feature.isMany()) {
			return new SetFeature(element, feature, found);
		}
		return found.size() > 1 ? new RefusedEdit(Refusal.of("PropertyEdit_one", text)) : new SetFeature(element, feature, found.isEmpty() ? null : found.get(0));
	}
}
