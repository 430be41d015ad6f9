interface I { function a():Void; }
class X implements I {}
class Y implements I {}
class InterfaceMissingTwice { static function main() {} }
