package haxe.rtti;

extern class XmlParser {
	var root:CType.TypeRoot;
	private var curplatform:String;
	function sort(?l:CType.TypeRoot):Void;
	private function sortFields(a:Array<CType.ClassField>):Void;
	function process(x:Xml, platform:String):Void;
	private function mergeRights(f1:CType.ClassField, f2:CType.ClassField):Bool;
	private function mergeDoc(f1:CType.ClassField, f2:CType.ClassField):Bool;
	private function mergeFields(f:CType.ClassField, f2:CType.ClassField):Bool;
	dynamic function newField(c:CType.Classdef, f:CType.ClassField):Void;
	private function mergeClasses(c:CType.Classdef, c2:CType.Classdef):Bool;
	private function mergeEnums(e:CType.Enumdef, e2:CType.Enumdef):Bool;
	private function mergeTypedefs(t:CType.Typedef, t2:CType.Typedef):Bool;
	private function mergeAbstracts(a:CType.Abstractdef, a2:CType.Abstractdef):Bool;
	private function merge(t:CType.TypeTree):Void;
	private function mkPath(p:String):CType.Path;
	private function mkTypeParams(p:String):CType.TypeParams;
	private function mkRights(r:String):CType.Rights;
	private function xerror(c:haxe.xml.Access):Dynamic;
	private function xroot(x:haxe.xml.Access):Void;
	function processElement(x:Xml):CType.TypeTree;
	private function xmeta(x:haxe.xml.Access):CType.MetaData;
	private function xoverloads(x:haxe.xml.Access):Array<CType.ClassField>;
	private function xpath(x:haxe.xml.Access):CType.PathParams;
	private function xclass(x:haxe.xml.Access):CType.Classdef;
	private function xclassfield(x:haxe.xml.Access, ?defPublic:Bool = false):CType.ClassField;
	private function xenum(x:haxe.xml.Access):CType.Enumdef;
	private function xenumfield(x:haxe.xml.Access):CType.EnumField;
	private function xabstract(x:haxe.xml.Access):CType.Abstractdef;
	private function xtypedef(x:haxe.xml.Access):CType.Typedef;
	private function xtype(x:haxe.xml.Access):CType;
	private function xtypeparams(x:haxe.xml.Access):Array<CType>;
	private function defplat():Array<String>;
	function new():Void;
}
