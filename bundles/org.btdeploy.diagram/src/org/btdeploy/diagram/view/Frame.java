package org.btdeploy.diagram.view;

import java.util.List;

import org.btdeploy.diagram.scene.NodeContent;
import org.btdeploy.model.Server;
import org.eclipse.emf.ecore.EObject;

/**
 * A frame to draw around servers that belong together, if they stand side by side and are in no other frame.
 *
 * @param id key of the box
 * @param element what it stands for, null if that is no element
 * @param members two or more servers
 * @param content what it shows
 */
record Frame(String id, EObject element, List<Server> members, NodeContent content) {
	/** A frame of an element. */
	Frame(EObject element, List<Server> members, NodeContent content) {
		this(ElementPaths.of(element), element, members, content);
	}
}
