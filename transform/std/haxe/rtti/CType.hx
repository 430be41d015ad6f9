package haxe.rtti;

typedef Path = String;

typedef Platforms = Array<String>;

typedef FunctionArgument = {
	var ?value:String;
	var t:CType;
	var opt:Bool;
	var name:String;
}

enum CType {
	CUnknown;
	CEnum(name:Path, params:Array<CType>);
	CClass(name:Path, params:Array<CType>);
	CTypedef(name:Path, params:Array<CType>);
	CFunction(args:Array<FunctionArgument>, ret:CType);
	CAnonymous(fields:Array<ClassField>);
	CDynamic(?t:CType);
	CAbstract(name:Path, params:Array<CType>);
}

typedef PathParams = {
	var path:Path;
	var params:Array<CType>;
}

typedef TypeParams = Array<String>;

enum Rights {
	RNormal;
	RNo;
	RCall(m:String);
	RMethod;
	RDynamic;
	RInline;
}

typedef MetaData = Array<{params:Array<String>, name:String}>;

typedef ClassField = {
	var type:CType;
	var set:Rights;
	var platforms:Platforms;
	var params:TypeParams;
	var overloads:Null<Array<ClassField>>;
	var name:String;
	var meta:MetaData;
	var line:Null<Int>;
	var isPublic:Bool;
	var isOverride:Bool;
	var isFinal:Bool;
	var get:Rights;
	var expr:Null<String>;
	var doc:Null<String>;
}

typedef TypeInfos = {
	var platforms:Platforms;
	var path:Path;
	var params:TypeParams;
	var module:Path;
	var meta:MetaData;
	var isPrivate:Bool;
	var file:Null<String>;
	var doc:Null<String>;
}

typedef Classdef = {
	var tdynamic:Null<CType>;
	var superClass:Null<PathParams>;
	var statics:Array<ClassField>;
	var platforms:Platforms;
	var path:Path;
	var params:TypeParams;
	var module:Path;
	var meta:MetaData;
	var isPrivate:Bool;
	var isInterface:Bool;
	var isFinal:Bool;
	var isExtern:Bool;
	var interfaces:Array<PathParams>;
	var file:Null<String>;
	var fields:Array<ClassField>;
	var doc:Null<String>;
}

typedef EnumField = {
	var platforms:Platforms;
	var name:String;
	var meta:MetaData;
	var doc:String;
	var args:Null<Array<{t:CType, opt:Bool, name:String}>>;
}

typedef Enumdef = {
	var platforms:Platforms;
	var path:Path;
	var params:TypeParams;
	var module:Path;
	var meta:MetaData;
	var isPrivate:Bool;
	var isExtern:Bool;
	var file:Null<String>;
	var doc:Null<String>;
	var constructors:Array<EnumField>;
}

typedef Typedef = {
	var types:Map<String, CType>;
	var type:CType;
	var platforms:Platforms;
	var path:Path;
	var params:TypeParams;
	var module:Path;
	var meta:MetaData;
	var isPrivate:Bool;
	var file:Null<String>;
	var doc:Null<String>;
}

typedef Abstractdef = {
	var to:Array<{t:CType, field:Null<String>}>;
	var platforms:Platforms;
	var path:Path;
	var params:TypeParams;
	var module:Path;
	var meta:MetaData;
	var isPrivate:Bool;
	var impl:Classdef;
	var from:Array<{t:CType, field:Null<String>}>;
	var file:Null<String>;
	var doc:Null<String>;
	var athis:CType;
}

enum TypeTree {
	TPackage(name:String, full:String, subs:Array<TypeTree>);
	TClassdecl(c:Classdef);
	TEnumdecl(e:Enumdef);
	TTypedecl(t:Typedef);
	TAbstractdecl(a:Abstractdef);
}

typedef TypeRoot = Array<TypeTree>;

extern class TypeApi {
	static function typeInfos(t:TypeTree):TypeInfos;
	static function isVar(t:CType):Bool;
	private static function leq<T>(f:(T, T) -> Bool, l1:Array<T>, l2:Array<T>):Bool;
	static function rightsEq(r1:Rights, r2:Rights):Bool;
	static function typeEq(t1:CType, t2:CType):Bool;
	static function fieldEq(f1:ClassField, f2:ClassField):Bool;
	static function constructorEq(c1:EnumField, c2:EnumField):Bool;
}

extern class CTypeTools {
	static function toString(t:CType):String;
	private static function nameWithParams(name:String, params:Array<CType>):String;
	private static function functionArgumentName(arg:FunctionArgument):String;
	private static function classField(cf:ClassField):String;
}
