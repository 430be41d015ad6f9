interface P23 { var b(get, set):Int; function a():Void; function z():Void; var h(get, never):Int; }
class AccessorsMissing implements P23 { }
