class Main {
	static function main() {
		Sys.println("-- PatArr");
		patarr.PatArr.main();
		Sys.println("-- PatConst");
		patconst.PatConst.main();
		Sys.println("-- PatExtract");
		patextract.PatExtract.main();
		Sys.println("-- PatFallGuard");
		patfallguard.PatFallGuard.main();
		Sys.println("-- PatFloat");
		patfloat.PatFloat.main();
		Sys.println("-- PatGuards");
		patguards.PatGuards.main();
		Sys.println("-- PatIfMatch");
		patifmatch.PatIfMatch.main();
		Sys.println("-- PatMix");
		patmix.PatMix.main();
		Sys.println("-- PatNested");
		patnested.PatNested.main();
		Sys.println("-- PatNull");
		patnull.PatNull.main();
		Sys.println("-- PatOrBind");
		patorbind.PatOrBind.main();
		Sys.println("-- PatRegex");
		patregex.PatRegex.main();
		Sys.println("-- PatStruct");
		patstruct.PatStruct.main();
		Sys.println("-- PatStructEnum");
		patstructenum.PatStructEnum.main();
		Sys.println("-- PatTuple");
		pattuple.PatTuple.main();
		Sys.println("-- PatVarBind");
		patvarbind.PatVarBind.main();
		Sys.println("-- SwitchAssign");
		switchassign.SwitchAssign.main();
		Sys.println("-- SwitchPos");
		switchpos.SwitchPos.main();
	}
}
