writdesk_test(tst_letter writdesk_papers Qt6::Gui)
