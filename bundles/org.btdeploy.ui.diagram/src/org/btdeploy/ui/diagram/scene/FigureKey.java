package org.btdeploy.ui.diagram.scene;

import java.util.Objects;

import org.btdeploy.diagram.scene.FigureKind;

/**
 * What stays the same of a figure from one picture to the next: the model of its edit part.
 *
 * @param kind what it is
 * @param element key of the element it stands for, null for decoration
 * @param number tells figures of the same element apart
 */
public record FigureKey(FigureKind kind, String element, int number) {
	/** Keys are looked up for each figure of each picture, and what Java makes for records is slow until it is optimised. */
	@Override
	public int hashCode() {
		return (Objects.hashCode(element) * 31 + kind.ordinal()) * 31 + number;
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof FigureKey key && number == key.number && kind == key.kind && Objects.equals(element, key.element);
	}
}
