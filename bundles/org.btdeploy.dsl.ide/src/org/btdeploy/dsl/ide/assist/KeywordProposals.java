package org.btdeploy.dsl.ide.assist;

import org.btdeploy.dsl.ide.assist.Proposal.Kind;
import org.btdeploy.dsl.print.Syntax;
import org.btdeploy.dsl.print.SyntaxTable;
import org.btdeploy.model.DeploymentPackage.Literals;
import org.btdeploy.model.util.ModelDocumentation;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.EnumLiteralDeclaration;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;

/** Keywords that can stand at a place, save signs that explain themselves and statements that are there already. */
final class KeywordProposals {
	private final Here here;

	KeywordProposals(Here here) {
		this.here = here;
	}

	/** @return null if it is not worth proposing */
	Proposal of(Keyword keyword) {
		String text = keyword.getValue();
		if (GrammarUtil.containingRule(keyword) instanceof ParserRule rule && GrammarUtil.isDatatypeRule(rule)) {
			return null; // a word that happens to be a keyword as well
		}
		if (!Character.isLetter(text.charAt(0))) {
			return text.equals(":") || text.equals("->") ? new Proposal(Kind.SIGN, withBlank(text), text, null, null, null, null, 9) : null;
		}
		if (GrammarUtil.containingAssignment(keyword) == null && keyword.eContainer() instanceof EnumLiteralDeclaration literal) {
			return new Proposal(Kind.KEYWORD, text, text, null, ModelDocumentation.of(literal.getEnumLiteral()), null, null, 1);
		}
		EStructuralFeature feature = feature(keyword);
		EClass begun = begunBy(keyword);
		if ((begun != null || Here.kind(keyword) == Literals.DEPLOYMENT) && !here.isFresh()) {
			return null;
		}
		EObject around = begun == null && feature != null ? here.around(Here.kind(keyword)) : null;
		if (around != null && !feature.isMany() && around.eIsSet(feature)) {
			return null;
		}
		String documentation = begun != null ? ModelDocumentation.of(begun) : feature == null ? null : ModelDocumentation.of(feature);
		boolean alone = GrammarUtil.containingAssignment(keyword) != null;
		return new Proposal(Kind.KEYWORD, alone ? text : withBlank(text), text, null, documentation, begun, null, begun == null ? 1 : 2);
	}

	private String withBlank(String text) {
		return here.blankFollows() ? text : text + " ";
	}

	/** @return the kind of element that begins with the keyword, null if it stands inside one */
	static EClass begunBy(Keyword keyword) {
		EClass kind = GrammarUtil.containingRule(keyword) instanceof ParserRule ? Here.kind(keyword) : null;
		Syntax syntax = kind == null ? null : SyntaxTable.of(kind);
		boolean first = keyword.eContainer() instanceof Group group && group.getElements().get(0) == keyword && group.eContainer() instanceof ParserRule;
		return syntax != null && first ? kind : null;
	}

	/** @return what the keyword says or what follows it is the value of */
	private static EStructuralFeature feature(Keyword keyword) {
		Assignment own = GrammarUtil.containingAssignment(keyword);
		if (own != null) {
			return Here.feature(own);
		}
		if (keyword.eContainer() instanceof Group group) {
			int next = group.getElements().indexOf(keyword) + 1;
			for (int i = next; i < group.getElements().size(); i++) {
				if (group.getElements().get(i) instanceof Assignment value) {
					return Here.feature(value);
				}
			}
		}
		return null;
	}
}
