package org.btdeploy.diagram.view;

import java.util.List;

import org.btdeploy.diagram.scene.NodeContent;
import org.btdeploy.model.BizTalkGroup;
import org.btdeploy.model.Server;
import org.eclipse.emf.ecore.EObject;

/** Which elements a view is about, and how it shows them; {@link BoxBuilder} gives them their boxes. */
interface Cast {
	/**
	 * @param element an outside party, domain, zone, server, firewall or note; domains and zones around a server of the view are
	 *        shown in any case
	 * @return whether the view is about it
	 */
	boolean has(EObject element);

	/** @return what the card of a server shows */
	NodeContent card(Server server);

	/** Adds what the view has to say about a group to the frame around its servers outside any domain. */
	default void describe(BizTalkGroup group, NodeContent content) {
		// most views leave it at the name
	}

	/** @return what can be framed, the preferred frames first */
	List<Frame> frames();
}
