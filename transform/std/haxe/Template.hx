package haxe;

private enum TemplateExpr {
	OpVar(v:String);
	OpExpr(expr:() -> Dynamic);
	OpIf(expr:() -> Dynamic, eif:TemplateExpr, eelse:TemplateExpr);
	OpStr(str:String);
	OpBlock(l:haxe.ds.List<TemplateExpr>);
	OpForeach(expr:() -> Dynamic, loop:TemplateExpr);
	OpMacro(name:String, params:haxe.ds.List<TemplateExpr>);
}

private typedef Token = {
	var s:Bool;
	var p:String;
	var l:Array<String>;
}

private typedef ExprToken = {
	var s:Bool;
	var p:String;
}

extern class Template {
	private static var splitter:EReg;
	private static var expr_splitter:EReg;
	private static var expr_trim:EReg;
	private static var expr_int:EReg;
	private static var expr_float:EReg;
	static var globals:Dynamic;
	private static var hxKeepArrayIterator:haxe.iterators.ArrayIterator<Dynamic>;
	private var expr:TemplateExpr;
	private var context:Dynamic;
	private var macros:Dynamic;
	private var stack:haxe.ds.List<Dynamic>;
	private var buf:StringBuf;
	function execute(context:Dynamic, ?macros:Dynamic):String;
	private function resolve(v:String):Dynamic;
	private function parseTokens(data:String):haxe.ds.List<Token>;
	private function parseBlock(tokens:haxe.ds.List<Token>):TemplateExpr;
	private function parse(tokens:haxe.ds.List<Token>):TemplateExpr;
	private function parseExpr(data:String):() -> Dynamic;
	private function makeConst(v:String):() -> Dynamic;
	private function makePath(e:() -> Dynamic, l:haxe.ds.List<ExprToken>):() -> Dynamic;
	private function makeExpr(l:haxe.ds.List<ExprToken>):() -> Dynamic;
	private function skipSpaces(l:haxe.ds.List<ExprToken>):Void;
	private function makeExpr2(l:haxe.ds.List<ExprToken>):() -> Dynamic;
	private function run(e:TemplateExpr):Void;
	function new(str:String):Void;
}
