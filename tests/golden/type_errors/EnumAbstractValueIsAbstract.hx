enum abstract EA(String) { var A = (null : EA); }
class EnumAbstractValueIsAbstract { static function main() {} }
