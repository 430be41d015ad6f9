package haxe.xml;

enum Filter {
	FInt;
	FBool;
	FEnum(values:Array<String>);
	FReg(matcher:EReg);
}

enum Attrib {
	Att(name:String, ?filter:Filter, ?defvalue:String);
}

enum Rule {
	RNode(name:String, ?attribs:Array<Attrib>, ?childs:Rule);
	RData(?filter:Filter);
	RMulti(rule:Rule, ?atLeastOne:Bool);
	RList(rules:Array<Rule>, ?ordered:Bool);
	RChoice(choices:Array<Rule>);
	ROptional(rule:Rule);
}

private enum CheckResult {
	CMatch;
	CMissing(r:Rule);
	CExtra(x:Xml);
	CElementExpected(name:String, x:Xml);
	CDataExpected(x:Xml);
	CExtraAttrib(att:String, x:Xml);
	CMissingAttrib(att:String, x:Xml);
	CInvalidAttrib(att:String, x:Xml, f:Filter);
	CInvalidData(x:Xml, f:Filter);
	CInElement(x:Xml, r:CheckResult);
}

extern class Check {
	private static var blanks:EReg;
	private static function isBlank(x:Xml):Bool;
	private static function filterMatch(s:String, f:Filter):Bool;
	private static function isNullable(r:Rule):Bool;
	private static function check(x:Xml, r:Rule):CheckResult;
	private static function checkList(it:Iterator<Xml>, r:Rule):CheckResult;
	private static function makeWhere(path:Array<Xml>):String;
	private static function makeString(x:Xml):String;
	private static function makeRule(r:Rule):String;
	private static function makeError(m:CheckResult, ?path:Array<Xml>):String;
	static function checkNode(x:Xml, r:Rule):Void;
	static function checkDocument(x:Xml, r:Rule):Void;
}
