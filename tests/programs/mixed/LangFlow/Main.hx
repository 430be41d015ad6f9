class Main {
	static function main() {
		Sys.println("-- BlockVal");
		blockval.BlockVal.main();
		Sys.println("-- Compre");
		compre.Compre.main();
		Sys.println("-- DeepCond");
		deepcond.DeepCond.main();
		Sys.println("-- DynFields");
		dynfields.DynFields.main();
		Sys.println("-- FinalStatics");
		finalstatics.FinalStatics.main();
		Sys.println("-- GuardEffects");
		guardeffects.GuardEffects.main();
		Sys.println("-- IntOps");
		intops.IntOps.main();
		Sys.println("-- Interp");
		interp.Interp.main();
		Sys.println("-- IterStruct");
		iterstruct.IterStruct.main();
		Sys.println("-- Loops");
		loops.Loops.main();
		Sys.println("-- MathSwitch");
		mathswitch.MathSwitch.main();
		Sys.println("-- ModFields");
		modfields.ModFields.main();
		Sys.println("-- NullBasics");
		nullbasics.NullBasics.main();
		Sys.println("-- Partition");
		partition.Partition.main();
		Sys.println("-- Shadow");
		shadow.Shadow.main();
		Sys.println("-- StrConv");
		strconv.StrConv.main();
		Sys.println("-- StrSwitch");
		strswitch.StrSwitch.main();
		Sys.println("-- TuplesAnon");
		tuplesanon.TuplesAnon.main();
		Sys.println("-- WhileParse");
		whileparse.WhileParse.main();
	}
}
