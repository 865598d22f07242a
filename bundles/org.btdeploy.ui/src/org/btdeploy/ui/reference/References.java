package org.btdeploy.ui.reference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.btdeploy.dsl.read.Region;
import org.btdeploy.dsl.read.TextRegions;
import org.btdeploy.edit.structure.Usages;
import org.btdeploy.model.Deployment;
import org.btdeploy.model.NamedElement;
import org.btdeploy.ui.document.Checked;
import org.eclipse.emf.ecore.EObject;

/** Where an element is named in a text. */
public final class References {
	private References() {
	}

	/**
	 * One place.
	 *
	 * @param region the name in the text
	 * @param holder the element that names it; the element itself where it is declared
	 */
	public record Place(Region region, EObject holder) {
	}

	/** @return the declaration and all references, in the order of the text; nothing for elements without a name */
	public static List<Place> of(Checked checked, EObject element) {
		if (!(element instanceof NamedElement named) || named.getName() == null || checked.deployment() == null) {
			return List.of();
		}
		List<Place> places = new ArrayList<>();
		places.add(new Place(TextRegions.of(element), element));
		if (!(element instanceof Deployment)) {
			for (Usages.Usage usage : Usages.of(checked.deployment()).of(element)) {
				int index = usage.holder().eGet(usage.reference(), false) instanceof List<?> list ? list.indexOf(element) : 0;
				places.add(new Place(TextRegions.of(usage.holder(), usage.reference(), index), usage.holder()));
			}
		}
		places.sort(Comparator.comparingInt(place -> place.region().offset()));
		return places;
	}

	/** @return the element that is declared or referred to at the offset, null if there is none */
	public static EObject named(Checked checked, int offset) {
		EObject referred = checked.deployment() == null ? null : Names.referredTo(checked, offset);
		EObject around = referred == null ? checked.at(offset) : referred;
		if (referred != null || !(around instanceof NamedElement named) || named.getName() == null) {
			return referred;
		}
		Region name = TextRegions.of(around);
		return name.offset() <= offset && offset <= name.end() ? around : null;
	}
}
