package org.btdeploy.dsl.read;

import java.io.Writer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.resource.SaveOptions;
import org.eclipse.xtext.serializer.ISerializer;
import org.eclipse.xtext.util.ReplaceRegion;

/** Stands in for Xtext's serializer, which a resource asks for although nothing is ever written that way. */
final class NoSerializer implements ISerializer {
	@Override
	public String serialize(EObject element) {
		throw refused();
	}

	@Override
	public String serialize(EObject element, SaveOptions options) {
		throw refused();
	}

	@Override
	public void serialize(EObject element, Writer writer, SaveOptions options) {
		throw refused();
	}

	@Override
	public ReplaceRegion serializeReplacement(EObject element, SaveOptions options) {
		throw refused();
	}

	private static UnsupportedOperationException refused() {
		return new UnsupportedOperationException("texts are changed by ModelTextSync");
	}
}
