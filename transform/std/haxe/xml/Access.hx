package haxe.xml;

private extern abstract NodeAccess(Xml) from Xml {
	@:op(a.b) public function resolve(name:String):Access;
}

private extern abstract AttribAccess(Xml) from Xml {
	@:op(a.b) public function resolve(name:String):String;
	@:op(a.b) private function _hx_set(name:String, value:String):String;
}

private extern abstract HasAttribAccess(Xml) from Xml {
	@:op(a.b) public function resolve(name:String):Bool;
}

private extern abstract HasNodeAccess(Xml) from Xml {
	@:op(a.b) public function resolve(name:String):Bool;
}

private extern abstract NodeListAccess(Xml) from Xml {
	@:op(a.b) public function resolve(name:String):Array<Access>;
}

extern abstract Access(Xml) {
	public var x(get, null):Xml;
	public function get_x():Xml;
	public var name(get, null):String;
	private function get_name():String;
	public var innerData(get, null):String;
	public var innerHTML(get, null):String;
	public var node(get, null):NodeAccess;
	private function get_node():NodeAccess;
	public var nodes(get, null):NodeListAccess;
	private function get_nodes():NodeListAccess;
	public var att(get, null):AttribAccess;
	private function get_att():AttribAccess;
	public var has(get, null):HasAttribAccess;
	private function get_has():HasAttribAccess;
	public var hasNode(get, null):HasNodeAccess;
	private function get_hasNode():HasNodeAccess;
	public var elements(get, null):Iterator<Access>;
	private function get_elements():Iterator<Access>;
	public function new(x:Xml):Void;
	private function get_innerData():String;
	private function get_innerHTML():String;
}
