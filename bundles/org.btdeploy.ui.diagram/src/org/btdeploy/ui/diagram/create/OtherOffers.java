package org.btdeploy.ui.diagram.create;

import java.util.List;

import org.btdeploy.diagram.notation.NotationEntry;
import org.btdeploy.edit.Operation;
import org.btdeploy.edit.connect.Connect;
import org.btdeploy.edit.create.CreateElement;
import org.btdeploy.model.DeploymentPackage.Literals;
import org.btdeploy.model.HostInstance;
import org.btdeploy.model.Internet;
import org.btdeploy.model.NamedElement;
import org.btdeploy.ui.diagram.Messages;
import org.eclipse.emf.ecore.EObject;

/** The Internet, partners, BizTalk groups and notes. */
final class OtherOffers {
	private OtherOffers() {
	}

	static List<Offer> of(NotationEntry entry, Spot spot) {
		Operation operation = switch (entry.key()) {
			case "internet" -> new CreateElement(Literals.INTERNET, spot.deployment());
			case "partner" -> new CreateElement(Literals.PARTNER, spot.deployment()).with(Literals.PARTNER__THROUGH, spot.target() instanceof Internet internet ? internet : null);
			case "group" -> new CreateElement(Literals.BIZ_TALK_GROUP, spot.deployment());
			case "note" -> note(spot.target());
			default -> throw new IllegalArgumentException(entry.key());
		};
		return operation == null ? List.of() : List.of(new Offer(entry.label(), entry, operation));
	}

	/** @return null where there is nothing it could be about */
	private static Operation note(EObject target) {
		EObject subject = target instanceof HostInstance instance ? instance.eContainer() : target;
		return subject instanceof NamedElement named && subject.eContainer() != null ? Connect.note(Messages.get("OtherOffers_note"), named) : null;
	}
}
