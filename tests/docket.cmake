find_package(rapidcheck REQUIRED)
writdesk_test(tst_tree writdesk_docket rapidcheck)
writdesk_test(tst_docket writdesk_docket Qt6::Sql)
