package org.btdeploy.ui.diagram.parts;

import org.eclipse.gef.requests.CreationFactory;

/**
 * Tells edit parts what is to be created: the entry of the palette itself.
 *
 * @param entry an entry of the notation or a kind of connection
 */
public record EntryFactory(Object entry) implements CreationFactory {
	@Override
	public Object getNewObject() {
		return entry;
	}

	@Override
	public Object getObjectType() {
		return entry.getClass();
	}
}
