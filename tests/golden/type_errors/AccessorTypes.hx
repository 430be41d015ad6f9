interface P23 { var b(get, set):Int; function a():Void; function z():Void; var h(get, never):Int; }
class AccessorTypes implements P23 { public function a():Int return 1; public function z(x:Int) {} public var b(get, set):String; function get_b():String return ""; function set_b(v:String) return v; public var h(get, never):Int; function get_h() return "s"; }
