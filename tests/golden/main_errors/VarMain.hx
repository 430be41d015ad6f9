class VarMain { public static var main = 1; }
